import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { setDsaStage, type DsaStage } from '../support/dsa-stage.ts';
import { createWorld } from '../support/world.ts';

let stage: DsaStage;
beforeEach(async () => {
  stage = await setDsaStage();
  await stage.page.hear('judge:changed', ({ state }) => state === 'ready');
});
afterEach(() => stage.world.stop());

async function practice(page = stage.page) {
  const { id: roundId, problemId } = await page.open();
  return (source: string, over: object = {}) => page.send('draft:format', { roundId, problemId, language: 'go', source, ...over });
}

const refused = (code: string, message: string) => ({ ok: false, failure: { code, message } });

describe('[P22] formatting a draft', () => {
  it('gives the text as it should look, and leaves the draft as it was', async () => {
    const format = await practice();
    expect(await format('  package main')).toEqual({ ok: true, value: { text: 'package main\n' } });
    expect((await stage.page.open()).drafts).toContainEqual(expect.objectContaining({ language: 'go', revision: 0 }));
    expect(stage.page.heard('draft:changed')).toEqual([]);
  });

  it.each<[string, object, object]>([
    ['a text that is no Go', { source: 'this is no Go' }, refused('cannot-format', 'Line 2: expected declaration, found is. Nothing was changed.')],
    ['one that grows without bound', { source: 'grows' }, refused('cannot-format', 'This takes too long to format, or grows too large; nothing was changed.')],
    ['an empty one', { source: ' \n' }, refused('invalid-request', 'The source is empty; write a solution first.')],
    ['one that is too large', { source: 'x'.repeat(65 * 1024) }, refused('invalid-request', 'The source is over 64 KB; shorten it.')],
    ['another language', { language: 'typescript' }, refused('invalid-request', 'Only Go is formatted by the server.')],
  ])('refuses %s in one sentence', async (_, over, refusal) => {
    const format = await practice();
    expect(await format('package main', over)).toEqual(refusal);
  });

  it('says so when the judge is off', async () => {
    const world = await createWorld({ judge: 'off' });
    const format = await practice(await world.page());
    expect(await format('package main')).toEqual(refused('cannot-format', 'Go is formatted by the judge, which is out of reach just now; nothing was changed.'));
    await world.stop();
  });

  it('does one at a time for a person', async () => {
    const format = await practice();
    void format('hangs').catch(() => undefined);
    expect(await format('package main')).toEqual(refused('too-many-requests', 'Your code is being formatted already.'));
  });

  it('is part of completion: in a round without it nothing is formatted, nor when the round is not running', async () => {
    const format = ({ id: roundId }: { readonly id: string }) => stage.page.send('draft:format', { roundId, problemId: 'add-two', language: 'go', source: 'package main' });
    expect(await format(await stage.plan())).toMatchObject(refused('round-not-running', 'The round has not started yet.'));
    const round = await stage.started({ assistance: 'highlighting' });
    expect(await format(round)).toEqual(refused('cannot-format', 'This round is held without formatting; nothing was changed.'));
    await stage.page.ask('round:end', { roundId: round.id });
    expect(await format(await stage.started({ assistance: 'completion' }))).toEqual({ ok: true, value: { text: 'package main\n' } });
  });
});
