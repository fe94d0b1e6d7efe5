import { describe, expect, it } from '@jest/globals';
import { PersonId, ProblemId, RoundId, TabId, type EditDraft } from '@dayseven/contracts';
import { createFakeClock } from '../support/fake-clock.ts';
import { createScriptedCatalogue } from '../support/scripted-catalogue.ts';
import { createMemoryRoundStore } from '../../server/src/adapters/memory/memory-round-store.ts';
import { createDraftBook } from '../../server/src/application/draft-book.ts';
import type { RoundStore, StoredRound } from '../../server/src/application/ports/round-store.ts';

const tab = TabId.parse('00000000-0000-4000-8000-00000000000a');
const problemId = ProblemId.parse('add-two');

function roundNumber(number: number): StoredRound {
  return { id: RoundId.parse(`00000000-0000-4000-8000-${String(number).padStart(12, '0')}`), personId: PersonId.parse(`p${number}`), kind: 'practice', problems: [problemId], openedAt: 0 };
}
async function opened(store: RoundStore, number = 1): Promise<StoredRound> {
  return store.openPractice(roundNumber(number), { type: 'round-opened', v: 1, problemId, language: 'go' });
}
function typed(round: StoredRound, batch: number, base: number): EditDraft {
  return { roundId: round.id, problemId, language: 'go', tab, batch, base, changes: [[0, 0, String(batch)]] };
}
const bookOf = (rounds: RoundStore) => createDraftBook({ rounds, catalogue: createScriptedCatalogue(), clock: createFakeClock() });

describe('the draft book', () => {
  it('[D9] after a failed append is where the log is, and typing goes on from there', async () => {
    const rounds = createMemoryRoundStore();
    const round = await opened(rounds);
    let disk: 'full' | 'fine' = 'fine';
    const book = bookOf({ ...rounds, appendEdit: async (...edit) => (disk === 'full' ? Promise.reject(new Error('disk full')) : rounds.appendEdit(...edit)) });
    await book.add(typed(round, 1, 0));
    disk = 'full';
    const lost = await Promise.allSettled([book.add(typed(round, 2, 1)), book.add(typed(round, 3, 2))]);
    expect(lost.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    disk = 'fine';
    expect(await book.add(typed(round, 2, 1))).toMatchObject({ ok: true, value: { kind: 'accepted', revision: 2, isNew: true } });
    expect((await book.read(round.id, problemId))[0]).toMatchObject({ revision: 2, text: expect.stringMatching(/^21package/) });
  });

  it('[D9] shows and acknowledges nothing before it is on disk', async () => {
    const rounds = createMemoryRoundStore();
    const round = await opened(rounds);
    let commit: () => void = () => undefined;
    const committed = new Promise<void>((resolve) => (commit = resolve));
    const book = bookOf({ ...rounds, appendEdit: async (...edit) => committed.then(() => rounds.appendEdit(...edit)) });
    await book.read(round.id, problemId);
    let settled = 0;
    const all = [book.add(typed(round, 1, 0)), book.add(typed(round, 1, 0)), book.add(typed(round, 9, 0)), book.read(round.id, problemId)];
    all.forEach((one) => void one.then(() => (settled += 1)));
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(settled).toBe(0);
    commit();
    expect(await Promise.all(all)).toMatchObject([{ value: { kind: 'accepted' } }, { value: { kind: 'accepted', isNew: false } }, { value: { kind: 'behind' } }, {}]);
  });

  it('[D9] forgets the idlest of many drafts and folds them again when asked', async () => {
    const rounds = createMemoryRoundStore();
    let folds = 0;
    const book = bookOf({ ...rounds, edits: async (...of) => { folds += 1; return rounds.edits(...of); } });
    const first = await opened(rounds);
    await book.add(typed(first, 1, 0));
    for (let number = 2; number <= 250; number += 1) await book.read((await opened(rounds, number)).id, problemId);
    const before = folds;
    expect(await book.add(typed(first, 2, 1))).toMatchObject({ value: { kind: 'accepted', revision: 2 } });
    expect(folds).toBe(before + 1);
  });

  it('[D9] whose log could not be read tries again', async () => {
    const rounds = createMemoryRoundStore();
    const round = await opened(rounds);
    let broken = true;
    const book = bookOf({ ...rounds, edits: async (...of) => (broken ? Promise.reject(new Error('disk')) : rounds.edits(...of)) });
    await expect(book.read(round.id, problemId)).rejects.toThrow('disk');
    broken = false;
    expect(await book.read(round.id, problemId)).toHaveLength(2);
  });
});
