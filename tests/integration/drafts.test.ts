import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Edit } from '@dayseven/contracts';
import type { OpenedSheet, Page } from '../support/page.ts';
import { createScriptedCatalogue, scriptedProblem } from '../support/scripted-catalogue.ts';
import { createWorld, type World } from '../support/world.ts';

let world: World;
let page: Page;
let round: OpenedSheet;
beforeEach(async () => {
  world = await createWorld();
  page = await world.page();
  round = await page.open();
});
afterEach(() => world.stop());

function batch(from: Page, number: number, base: number, changes: Edit[]) {
  return { roundId: round.id, problemId: 'add-two', language: 'go', tab: from.tab, batch: number, base, changes };
}
const starter = () => round.drafts[0]?.text ?? '';
async function goDraft(of: Page) {
  return (await of.open()).drafts[0];
}

describe('typing', () => {
  it('[D1] is kept batch by batch, per language', async () => {
    expect(await page.ask('draft:edit', batch(page, 1, 0, [[0, 0, 'ab'], [1, 1, '']]))).toEqual({ kind: 'accepted', revision: 1 });
    expect(await page.ask('draft:edit', batch(page, 2, 1, [[1, 0, 'c']]))).toEqual({ kind: 'accepted', revision: 2 });
    const { drafts } = await page.open();
    expect(drafts[0]).toEqual({ language: 'go', revision: 2, text: `ac${starter()}` });
    expect(drafts[1]).toMatchObject({ language: 'typescript', revision: 0 });
  });

  it('[D3] a batch sent twice is applied once, however the answers were lost', async () => {
    const first = batch(page, 1, 0, [[0, 0, 'x']]);
    const answers = await Promise.all([page.ask('draft:edit', first), page.ask('draft:edit', first)]);
    expect(answers).toEqual([{ kind: 'accepted', revision: 1 }, { kind: 'accepted', revision: 1 }]);
    await page.ask('draft:edit', batch(page, 2, 1, [[0, 0, 'y']]));
    expect(await page.ask('draft:edit', first)).toEqual({ kind: 'accepted', revision: 1 });
    expect(await goDraft(page)).toEqual({ language: 'go', revision: 2, text: `yx${starter()}` });
  });

  it('[D3] a batch sent again after a restart is applied once', async () => {
    const first = batch(page, 1, 0, [[0, 0, 'x']]);
    await page.ask('draft:edit', first);
    world = await world.restart();
    expect(await (await world.page()).ask('draft:edit', first)).toEqual({ kind: 'accepted', revision: 1 });
  });

  it('[D3] a page that counts its batches anew is told the text and never that its typing was saved', async () => {
    await page.ask('draft:edit', batch(page, 1, 0, [[0, 0, 'a']]));
    await page.ask('draft:edit', batch(page, 2, 1, [[0, 0, 'b']]));
    expect(await page.ask('draft:edit', batch(page, 1, 2, [[0, 0, 'c']]))).toEqual({ kind: 'behind', draft: { language: 'go', revision: 2, text: `ba${starter()}` } });
    expect(await page.ask('draft:edit', batch(page, 3, 2, [[0, 0, 'c']]))).toEqual({ kind: 'accepted', revision: 3 });
  });

  it('[D4] on an older text is not applied; the newer text comes back whole', async () => {
    const other = await world.page();
    await other.open();
    await other.ask('draft:edit', batch(other, 1, 0, [[0, 0, 'theirs ']]));
    expect(await page.ask('draft:edit', batch(page, 1, 0, [[0, 0, 'mine ']]))).toEqual({
      kind: 'behind', draft: { language: 'go', revision: 1, text: `theirs ${starter()}` },
    });
    expect(await page.ask('draft:edit', batch(page, 1, 1, [[0, 0, 'mine ']]))).toEqual({ kind: 'accepted', revision: 2 });
    expect(await page.ask('draft:edit', batch(page, 2, 99, [[0, 0, 'x']]))).toMatchObject({ kind: 'behind' });
  });

  it('[D5] is told to the other tabs, not to its own, and a repeated batch is not told again', async () => {
    const other = await world.page();
    await other.open();
    const first = batch(page, 1, 0, [[0, 0, 'x']]);
    await page.ask('draft:edit', first);
    await page.ask('draft:edit', first);
    await page.ask('draft:edit', batch(page, 2, 1, [[1, 0, 'y']]));
    await other.hear('draft:changed', ({ revision }) => revision === 2);
    expect(other.heard('draft:changed')).toEqual([
      { roundId: round.id, problemId: 'add-two', language: 'go', tab: page.tab, revision: 1, changes: [[0, 0, 'x']] },
      { roundId: round.id, problemId: 'add-two', language: 'go', tab: page.tab, revision: 2, changes: [[1, 0, 'y']] },
    ]);
    expect(page.heard('draft:changed')).toEqual([]);
  });

  it('[D6] two tabs typing at once lose nothing and end alike', async () => {
    const other = await world.page();
    await other.open();
    const type = async (from: Page, mark: string) => {
      let base = 0;
      for (let number = 1; number <= 15;) {
        const outcome = await from.ask('draft:edit', batch(from, number, base, [[0, 0, mark]]));
        if (outcome.kind === 'accepted') number += 1;
        base = outcome.kind === 'accepted' ? outcome.revision : outcome.draft.revision;
      }
    };
    await Promise.all([type(page, 'a'), type(other, 'b')]);
    const text = (await goDraft(page))?.text ?? '';
    expect(await goDraft(other)).toEqual({ language: 'go', revision: 30, text });
    expect(Array.from(text.slice(0, 30)).sort().join('')).toBe('a'.repeat(15) + 'b'.repeat(15));
  });

  it('[D7] any text survives a restart: surrogates apart, NUL, two-byte and four-byte characters', async () => {
    const odd = 'ü\u0000\ud83d\ude00 \ud83d \u2028\n';
    await page.ask('draft:edit', batch(page, 1, 0, [[0, starter().length, odd]]));
    world = await world.restart();
    expect((await goDraft(await world.page()))?.text).toBe(odd);
  });

  it('[D10] keeps what it began with when the problem\'s starter changes', async () => {
    await page.ask('draft:edit', batch(page, 1, 0, [[0, 0, 'mine ']]));
    const { dataFolder } = world;
    const starters = { go: 'x', typescript: 'let y;\n' };
    await world.end();
    world = await createWorld({ dataFolder, catalogue: createScriptedCatalogue([scriptedProblem('add-two', { starters })]) });
    const { drafts } = await (await world.page()).open();
    expect(drafts).toEqual([{ language: 'go', revision: 1, text: `mine ${starter()}` }, { language: 'typescript', revision: 0, text: 'let y;\n' }]);
  });

  it.each([
    ['outside the text', [[1_000_000, 0, 'x']], 'does not fit'],
    ['over the text\'s end', [[0, 1_000_000, '']], 'does not fit'],
    ['of far too much at once', [[0, 0, 'x'.repeat(300_000)]], 'too much text'],
  ] as [string, Edit[], string][])('[D2] %s is refused with a sentence and changes nothing', async (_what, changes, sentence) => {
    expect(await page.send('draft:edit', batch(page, 1, 0, changes))).toMatchObject({ ok: false, failure: { code: 'invalid-request', message: expect.stringContaining(sentence) } });
    expect(await page.ask('draft:edit', batch(page, 1, 0, [[0, 0, 'x']]))).toEqual({ kind: 'accepted', revision: 1 });
  });

  it('[D2] a draft does not grow beyond its limit', async () => {
    await page.ask('draft:edit', batch(page, 1, 0, [[0, 0, 'x'.repeat(200_000)]]));
    expect(await page.send('draft:edit', batch(page, 2, 1, [[0, 0, 'x'.repeat(200_000)]]))).toMatchObject({ failure: { message: expect.stringContaining('too long') } });
  });
});
