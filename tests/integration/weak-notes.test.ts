import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { NotesView, type Grade, type NoteText, type RoundView, type WeakNoteView } from '@dayseven/contracts';
import { minute, setDsaStage, type DsaStage } from '../support/dsa-stage.ts';
import { newId } from '../support/page.ts';

const day = 24 * 60 * minute;
const text: NoteText = { question: 'What does reading a nil map give?', happened: 'I said it panics.', fix: 'The zero value; only writing panics.', topic: 'Go' };

let stage: DsaStage;
beforeEach(async () => void (stage = await setDsaStage()));
afterEach(() => stage.world.stop());

async function notes(): Promise<NotesView> {
  return NotesView.parse(await (await fetch(`${stage.world.url}/api/notes`)).json());
}

const write = (over: object = {}) => stage.page.ask('note:write', { noteId: newId(), text, ...over });
const grade = ({ id }: Pick<WeakNoteView, 'id'>, given: Grade) => stage.page.ask('note:grade', { noteId: id, grade: given });
const sentence = async (event: string, request: object) => {
  const reply = await stage.page.send(event, request);
  return reply.ok ? undefined : reply.failure.message;
};

async function only(): Promise<WeakNoteView> {
  const [one, ...others] = (await notes()).notes;
  if (!one || others.length > 0) throw new Error('not one note');
  return one;
}

/** A DSA round that leaves something to note of each of its problems. */
async function missed(): Promise<RoundView> {
  const round = await stage.started();
  await stage.submit(round, 'adds wrong');
  await stage.page.hear('job:changed', ({ state, roundId }) => state === 'judged' && roundId === round.id);
  return stage.page.ask('round:end', { roundId: round.id });
}

const rate = ({ id }: RoundView) => stage.page.ask('round:rate', { roundId: id, rating: { bands: {}, line: '' } });

describe('weak notes', () => {
  it('[N1] are written, changed and deleted, and stand after a restart', async () => {
    await write();
    const one = await only();
    expect(one).toMatchObject({ ...text, source: { kind: 'own' }, isNew: true, isLeech: false });
    await stage.page.ask('note:revise', { noteId: one.id, text: { ...text, topic: 'maps' } });
    stage.world = await stage.world.restart();
    stage.page = await stage.world.page();
    expect(await only()).toMatchObject({ id: one.id, topic: 'maps' });
    await stage.page.ask('note:delete', { noteId: one.id });
    expect((await notes()).notes).toEqual([]);
    expect(await sentence('note:delete', { noteId: one.id })).toBe('There is no such note.');
    expect(await sentence('note:write', { noteId: newId(), text: { ...text, question: ' ' } })).toContain('must not be empty');
  });

  it('[N19] keeps new words and a grade that come at the same moment, whichever is first', async () => {
    await write();
    const one = await only();
    const revise = (topic: string) => stage.page.ask('note:revise', { noteId: one.id, text: { ...text, topic } });
    await Promise.all([revise('maps'), grade(one, 'good')]);
    expect(await only()).toMatchObject({ topic: 'maps', isNew: false });
    await Promise.all([grade(one, 'again'), revise('nil maps')]);
    expect(await only()).toMatchObject({ topic: 'nil maps', isNew: false });
  });

  it('[N6] one that is written in a round is linked to its moment', async () => {
    const round = await stage.started();
    stage.world.clock.advance(7 * minute);
    await write({ roundId: round.id });
    expect(await only()).toMatchObject({ source: { kind: 'round', roundId: round.id, because: 'written', atMs: 7 * minute }, isOrphan: false });
    await stage.page.ask('round:end', { roundId: round.id });
    await stage.page.ask('round:delete', { roundId: round.id });
    expect((await only()).isOrphan).toBe(true);
  });

  it('[N2] are pasted and imported in bulk, each question once', async () => {
    expect(await stage.page.ask('notes:paste', { text: '# Go\n- nil maps\n- [ ] closing channels\n- nil maps\n' })).toEqual({ added: 2, known: 1 });
    expect(await stage.page.ask('notes:import', { notes: [text, { ...text, question: 'Go: nil maps' }] })).toEqual({ added: 1, known: 1 });
    expect((await notes()).notes.map(({ question }) => question).sort()).toEqual(['Go: closing channels', 'Go: nil maps', text.question]);
    expect(await sentence('notes:paste', { text: '\n---\n' })).toBe('There is no note in it; write a line for each.');
    expect(await sentence('notes:import', { notes: [] })).toContain('There is no note in it.');
  });

  it('[N2] those pasted with the plan of a day become notes', async () => {
    const conditions = { startsAt: 0, rounds: [{ kind: 'dsa', minutes: 60 }], breakMinutes: 10, mode: 'strict', extraTime: 1, language: 'go', weak: [], seed: 1, assistance: 'plain' };
    await stage.page.ask('day:plan', { conditions, notes: '- bounds' });
    expect(await only()).toMatchObject({ question: 'bounds', source: { kind: 'pasted' } });
  });

  it('[N3] come again in as many days as was predicted, and never twice in a day', async () => {
    await write();
    const one = await only();
    expect((await notes()).today).toEqual([one.id]);
    await grade(one, 'good');
    expect((await notes()).today).toEqual([]);
    stage.world.clock.advance((one.intervals.good - 1) * day);
    expect((await notes()).today).toEqual([]);
    stage.world.clock.advance(day);
    expect((await notes()).today).toEqual([one.id]);
  });

  it('[V70] of several grades on a day the last one stands, as if it had been the only one', async () => {
    await write();
    const one = await only();
    await grade(one, 'easy');
    const { dueAt: easyAt, intervals } = await only();
    expect(intervals).toEqual(one.intervals);
    await grade(one, 'again');
    const { dueAt, isLeech } = await only();
    expect([easyAt - dueAt, isLeech]).toEqual([(one.intervals.easy - one.intervals.again) * day, false]);
    stage.world.clock.advance(one.intervals.again * day);
    await grade(one, 'good');
    expect((await only()).intervals).not.toEqual(one.intervals);
  });

  it('[N4] a leech begins anew once it has other words', async () => {
    await write();
    for (const given of ['good', 'again', 'again', 'again', 'again'] as const) {
      await grade(await only(), given);
      stage.world.clock.advance(40 * day);
    }
    const leech = await only();
    expect(leech.isLeech).toBe(true);
    await stage.page.ask('note:revise', { noteId: leech.id, text: { ...text, question: 'nil map, read or write: which one panics?' } });
    expect(await only()).toMatchObject({ isLeech: false, isNew: true });
  });

  it('[N5] [N11] a round proposes notes once it is rated; each is taken, taken in other words or dropped, and does not come back', async () => {
    const round = await missed();
    expect((await notes()).drafts).toEqual([]);
    await rate(round);
    const { drafts } = await notes();
    expect(drafts.map(({ source }) => source)).toEqual([
      { kind: 'round', roundId: round.id, because: 'missed-case', atMs: 0 }, { kind: 'round', roundId: round.id, because: 'costs' },
    ]);
    const settle = (at: number, as: object) => stage.page.ask('note:settle-draft', { noteId: drafts[at]!.id, roundId: round.id, ...as });
    await settle(0, { as: 'note', text: { ...text, question: 'Mine' } });
    await settle(0, { as: 'note' });
    await settle(1, { as: 'dropped' });
    await settle(1, { as: 'note' });
    expect(await notes()).toMatchObject({ drafts: [], notes: [{ question: 'Mine', source: { because: 'missed-case' } }] });
    await stage.page.ask('note:delete', { noteId: drafts[0]!.id });
    expect(await notes()).toMatchObject({ drafts: [], notes: [] });
    expect(await sentence('note:settle-draft', { noteId: newId(), roundId: round.id, as: 'note' })).toBe('The round does not propose that.');
  });
});
