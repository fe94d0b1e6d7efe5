import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, expect, it, jest } from '@jest/globals';
import type { RoundId, RoundView } from '@dayseven/contracts';
import { sheetOn } from '../support/dsa-stage.ts';
import { connectPage, type Page } from '../support/page.ts';
import { startProgram, type Program } from '../support/program.ts';
import { seed } from '../support/seed.ts';

/** Fifty by hand: DAYSEVEN_KILLS=50 npm test -- integration */
const kills = Number(process.env.DAYSEVEN_KILLS ?? 6);
const mostTypedMs = 400;
jest.setTimeout(60_000 + kills * 20_000);

const folder = mkdtempSync(join(tmpdir(), 'dayseven-killed-round-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Life {
  readonly program: Program;
  readonly page: Page;
}

async function live(): Promise<Life> {
  const program = startProgram({ DAYSEVEN_PORT: '0', DAYSEVEN_DATA: folder }, 'demo');
  return { program, page: await connectPage(await program.url()) };
}

async function die({ program, page }: Life): Promise<void> {
  program.signal('SIGKILL');
  page.close();
  await program.ended();
}

/** Draws numbers below `below`, the same ones in every run of a seed. */
function drawing(from: number): (below: number) => number {
  let state = from;
  return (below) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((state / 2_147_483_648) * below);
  };
}

/** A page that types one word after the other and, as ours does, holds a word until the server has acknowledged it. */
function createTypist() {
  let typed = 0;
  return {
    async type({ page }: Life, roundId: RoundId, until: { readonly isOver: () => boolean }): Promise<void> {
      let { revision } = draftOf(await page.ask('round:join', { roundId }));
      // The last word of the life before may have been saved without anybody hearing of it.
      typed = revision;
      while (!until.isOver()) {
        const word = `w${typed} `;
        const offset = firstWords(typed).length;
        const answer = await page.send('draft:edit', { roundId, problemId: 'add-two', language: 'go', tab: page.tab, batch: revision + 1, base: revision, changes: [[offset, 0, word]] }).catch(() => undefined);
        if (answer === undefined) return;
        expect(answer).toMatchObject({ ok: true, value: { kind: 'accepted' } });
        revision += 1;
        typed += 1;
      }
    },
    acknowledged: () => typed,
  };
}

function firstWords(count: number): string {
  return Array.from({ length: count }, (_, at) => `w${at} `).join('');
}

function draftOf(round: RoundView): { readonly revision: number; readonly text: string } {
  const draft = sheetOn(round, 'add-two')?.drafts.find(({ language }) => language === 'go');
  if (!draft) throw new Error('there is no draft');
  return draft;
}

it(`[R50] killed at ${kills} random moments a round keeps every word that was acknowledged and ends as without the kill`, async () => {
  const below = drawing(seed);
  let life = await live();
  const { id: roundId } = await life.page.ask('round:plan-dsa', { problems: 1, minutes: 60, mode: 'strict', extraTime: 1, language: 'go', weak: [], seed: 1, sisterOf: 'chain' });
  const started = await life.page.ask('round:start', { roundId });
  const typist = createTypist();

  for (let kill = 0; kill < kills; kill += 1) {
    let isOver = false;
    const typing = typist.type(life, roundId, { isOver: () => isOver });
    await sleep(below(mostTypedMs));
    const before = typist.acknowledged();
    isOver = true;
    await die(life);
    await typing.catch(() => undefined);
    life = await live();
    const draft = draftOf(await life.page.ask('round:join', { roundId }));
    expect(draft.revision).toBeGreaterThanOrEqual(before);
    // One word may have been on its way.
    expect(draft.revision).toBeLessThanOrEqual(Math.max(before, typist.acknowledged()) + 1);
    expect(draft.text.startsWith(firstWords(draft.revision))).toBe(true);
  }

  const over = await life.page.ask('round:end', { roundId });
  expect(over.timed?.clock).toMatchObject({ state: 'over', startedAt: started.timed?.clock.startedAt, creditedMs: 0, pausedMs: 0 });
  expect(over.dsa?.finals).toHaveLength(1);
  await life.page.hear('round:changed', ({ id, dsa }) => id === roundId && dsa?.debrief !== undefined);
  const { jobs, drafts } = sheetOn(await life.page.ask('round:join', { roundId }), 'add-two') ?? { jobs: [], drafts: [] };
  expect(jobs).toMatchObject([{ kind: 'submission', state: 'judged', revision: drafts.find(({ language }) => language === 'go')?.revision }]);
  await die(life);
});
