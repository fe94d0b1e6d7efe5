import { expect, it } from '@jest/globals';
import { PersonId, ProblemId, RoundId, TabId, type Language } from '@dayseven/contracts';
import type { DraftKey, RoundStore, StoredDrawing, StoredEdit, StoredRound } from '../../server/src/application/ports/round-store.ts';
import type { RoundEvent } from '../../server/src/domain/round/round-event.ts';
import { newId } from '../support/page.ts';
import type { Stores } from './stores.ts';

const problemId = ProblemId.parse('fresh');
const opened: RoundEvent = { type: 'round-opened', v: 1, problemId, language: 'go' };
const tab = TabId.parse(newId());

function round(over: Partial<StoredRound> = {}): StoredRound {
  return { id: RoundId.parse(newId()), personId: PersonId.parse('local'), kind: 'practice', problems: [problemId], openedAt: 500, ...over };
}

function edit(revision: number, over: Partial<StoredEdit> = {}): StoredEdit {
  return { revision, at: 1000 + revision, tab, batch: revision, changes: [[0, 0, `${revision} ü \ud83d\ude00 \ud83d \u0000\n`]], ...over };
}

const inGo = (roundId: RoundId): Extract<DraftKey, { readonly language: Language }> => ({ roundId, problemId, language: 'go' });
const inTypescript = (roundId: RoundId): DraftKey => ({ roundId, problemId, language: 'typescript' });

/** What every round store promises. */
export function describeRoundStore(open: () => Stores): void {
  const store = (): RoundStore => open().rounds;

  it('[P1] opens one untimed round for a person and a problem', async () => {
    const rounds = store();
    const first = round();
    expect(await rounds.openPractice(first, opened)).toEqual(first);
    expect(await rounds.openPractice(round({ openedAt: 900 }), opened)).toEqual(first);
    expect(await rounds.events(first.id)).toEqual([{ seq: 1, at: 500, event: opened }]);
    expect(await rounds.find(first.id)).toEqual(first);
    expect(await rounds.find(RoundId.parse(newId()))).toBeUndefined();
  });

  it('[P1] lists a person\'s rounds and nobody else\'s', async () => {
    const rounds = store();
    const mine = await rounds.openPractice(round(), opened);
    const later = await rounds.openPractice(round({ problems: [ProblemId.parse('later')], openedAt: 600 }), opened);
    const listed = await rounds.listByPerson(PersonId.parse('local'));
    expect(listed.filter(({ id }) => id === mine.id || id === later.id)).toEqual([mine, later]);
    expect(await rounds.listByPerson(PersonId.parse('nobody'))).toEqual([]);
  });

  it('[P1] appends events in order and gives them back as they were', async () => {
    const rounds = store();
    const { id } = await rounds.openPractice(round(), opened);
    const events: RoundEvent[] = [
      { type: 'language-chosen', v: 2, problemId, language: 'typescript' },
      { type: 'own-cases-saved', v: 2, problemId, cases: [{ fields: ['[1,\u00002]', ''] }] },
      { type: 'own-cases-saved', v: 2, problemId, cases: [] },
    ];
    const stored = await Promise.all(events.map((event, index) => rounds.append(id, event, 2000 + index)));
    expect(stored.map(({ seq }) => seq)).toEqual([2, 3, 4]);
    expect((await rounds.events(id)).slice(1)).toEqual(events.map((event, index) => ({ seq: index + 2, at: 2000 + index, event })));
  });

  it('[D1] keeps edits by language, in order, every character of them', async () => {
    const rounds = store();
    const { id } = await rounds.openPractice(round(), opened);
    await Promise.all([rounds.appendEdit(inGo(id), edit(1)), rounds.appendEdit(inTypescript(id), edit(1)), rounds.appendEdit(inGo(id), edit(2))]);
    expect(await rounds.edits(inGo(id))).toEqual([edit(1), edit(2)]);
    expect(await rounds.edits(inTypescript(id))).toEqual([edit(1)]);
  });

  it('[P8] keeps the drafts of two problems of a round apart', async () => {
    const rounds = store();
    const other = ProblemId.parse('other');
    const { id } = await rounds.openPractice(round({ problems: [problemId, other] }), opened);
    await Promise.all([rounds.appendEdit(inGo(id), edit(1)), rounds.appendEdit({ ...inGo(id), problemId: other }, edit(1, { at: 7 }))]);
    expect(await rounds.edits(inGo(id))).toEqual([edit(1)]);
    expect(await rounds.edits({ ...inGo(id), problemId: other })).toEqual([edit(1, { at: 7 })]);
    expect((await rounds.find(id))?.problems).toEqual([problemId, other]);
  });

  it('[D3] refuses a hole in a log, a revision twice and a batch twice', async () => {
    const rounds = store();
    const { id } = await rounds.openPractice(round(), opened);
    await rounds.appendEdit(inGo(id), edit(1));
    await expect(rounds.appendEdit(inGo(id), edit(3))).rejects.toThrow();
    await expect(rounds.appendEdit(inGo(id), edit(1, { batch: 7 }))).rejects.toThrow();
    await expect(rounds.appendEdit(inGo(id), edit(2, { batch: 1 }))).rejects.toThrow();
    await rounds.appendEdit(inGo(id), edit(2));
    expect(await rounds.edits(inGo(id))).toEqual([edit(1), edit(2)]);
  });

  it('[D3] undoes a bad append alone, not those it shares a commit with', async () => {
    const rounds = store();
    const { id } = await rounds.openPractice(round(), opened);
    const settled = await Promise.allSettled([rounds.appendEdit(inGo(id), edit(1)), rounds.appendEdit(inGo(id), edit(9)), rounds.appendEdit(inGo(id), edit(2))]);
    expect(settled.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
    expect(await rounds.edits(inGo(id))).toEqual([edit(1), edit(2)]);
  });

  it('[D17] keeps the drawings of a board in order and refuses a hole', async () => {
    const rounds = store();
    const { id } = await rounds.openPractice(round(), opened);
    const drawing = (revision: number): StoredDrawing => ({ revision, at: 1000 + revision, patches: [{ id: 'box', from: revision - 1, version: revision, set: { text: '\u0000 ü' }, more: { points: [[1, 2]] } }] });
    await Promise.all([rounds.appendDrawing(id, drawing(1)), rounds.appendDrawing(id, drawing(2))]);
    await expect(rounds.appendDrawing(id, drawing(4))).rejects.toThrow();
    await expect(rounds.appendDrawing(id, drawing(2))).rejects.toThrow();
    expect(await rounds.drawings(id)).toEqual([drawing(1), drawing(2)]);
  });

  it('[D16] keeps a round\'s document beside its programs', async () => {
    const rounds = store();
    const { id } = await rounds.openPractice(round(), opened);
    const document: DraftKey = { roundId: id, problemId: 'document', language: 'markdown' };
    await Promise.all([rounds.appendEdit(inGo(id), edit(1)), rounds.appendEdit(document, edit(1, { at: 9 }))]);
    expect([await rounds.edits(document), await rounds.edits(inGo(id))]).toEqual([[edit(1, { at: 9 })], [edit(1)]]);
  });

  it('[P1] appends to no round that does not exist', async () => {
    await expect(store().append(RoundId.parse(newId()), opened, 1)).rejects.toThrow();
  });
}
