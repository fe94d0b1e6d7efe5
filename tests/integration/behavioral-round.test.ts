import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { BehavioralView, DayView, NotesView, RoundView, TapeView, type AskedQuestionView, type Band, type BehavioralConditions, type RoundId } from '@dayseven/contracts';
import { minute, setDsaStage, type DsaStage } from '../support/dsa-stage.ts';
import { newId } from '../support/page.ts';

const conditions: BehavioralConditions = { minutes: 50, mode: 'strict', extraTime: 1, questions: 2, seed: 3 };

let stage: DsaStage;
beforeEach(async () => void (stage = await setDsaStage()));
afterEach(() => stage.world.stop());

const plan = (over: Partial<BehavioralConditions> = {}) => stage.page.ask('round:plan-behavioral', { ...conditions, ...over });
const seen = (roundId: RoundId) => stage.page.ask('round:join', { roundId });

async function started(over?: Partial<BehavioralConditions>): Promise<RoundId> {
  const { id: roundId } = await plan(over);
  await stage.page.ask('round:join', { roundId });
  await stage.page.ask('round:start', { roundId });
  return roundId;
}

async function open(roundId: RoundId): Promise<AskedQuestionView> {
  const last = (await seen(roundId)).behavioral?.asked.at(-1);
  if (!last) throw new Error('nothing was asked');
  return last;
}

/** Answers the question that stands, follow-ups and all. */
async function answered(roundId: RoundId, band?: Band): Promise<AskedQuestionView> {
  const { id: questionId } = await open(roundId);
  await stage.page.ask('answer:finish', { roundId, questionId });
  for (const part of [1, 2]) await stage.page.ask('follow-up:answer', { roundId, questionId, part, answer: 'said' });
  const done = await open(roundId);
  await stage.page.ask('question:close', { roundId, questionId, ...(band && { band }) });
  return done;
}

async function notes(): Promise<NotesView> {
  return NotesView.parse(await (await fetch(`${stage.world.url}/api/notes`)).json());
}

const answersOf = (roundId: RoundId) => fetch(`${stage.world.url}/api/rounds/${roundId}/behavioral`);

const note = (question: string) => stage.page.ask('note:write', { noteId: newId(), text: { question, happened: '', fix: '', topic: '' } });

describe('a behavioral round', () => {
  it('[V1] asks one question at a time, and tells none before its time', async () => {
    const planned = await plan();
    expect(planned).toMatchObject({ kind: 'behavioral', behavioral: { of: 2, asked: [] } });
    expect(JSON.stringify(planned)).not.toContain('Tell me about');
    const roundId = await started();
    const first = await seen(roundId);
    expect(RoundView.parse(first)).toEqual(first);
    expect(first.behavioral?.asked).toMatchObject([{ state: 'answering', askedMs: 0, answerFromMs: minute }]);
    expect(JSON.stringify(first)).not.toMatch(/GOOD|RED FLAG|first\?/);
    await answered(roundId);
    expect((await seen(roundId)).behavioral?.asked).toMatchObject([{ state: 'closed' }, { state: 'answering' }]);
  });

  it('[V3] asks on once, however quickly a key that finishes an answer comes again', async () => {
    const roundId = await started();
    const { id: questionId } = await open(roundId);
    await Promise.all([1, 2].map(() => stage.page.ask('answer:finish', { roundId, questionId })));
    expect((await open(roundId)).followUps).toHaveLength(1);
  });

  it('[V2] the answer\'s time begins after a minute, or sooner; what is typed is kept', async () => {
    const roundId = await started();
    const { id: questionId } = await open(roundId);
    stage.world.clock.advance(minute / 2);
    await stage.page.ask('answer:begin', { roundId, questionId });
    await stage.page.ask('answer:save', { roundId, questionId, part: 0, text: 'We had a queue.\n' });
    stage.world.clock.advance(minute);
    await stage.page.ask('answer:begin', { roundId, questionId });
    stage.world = await stage.world.restart();
    stage.page = await stage.world.page();
    expect(await open(roundId)).toMatchObject({ answerFromMs: minute / 2, typed: 'We had a queue.\n', state: 'answering' });
    expect(await stage.page.send('answer:save', { roundId, questionId, part: 0, text: 'x'.repeat(6_001) })).toMatchObject({ ok: false });
  });

  it('[V3] asks on once the answer is finished, a second time while there is time, and then to rate it', async () => {
    const roundId = await started();
    const { id: questionId } = await open(roundId);
    const first = await stage.page.ask('answer:finish', { roundId, questionId });
    expect(first.behavioral?.asked[0]).toMatchObject({ state: 'follow-up', followUps: [{ text: `${questionId}: first?` }] });
    const second = await stage.page.ask('follow-up:answer', { roundId, questionId, part: 1, answer: 'said' });
    expect(second.behavioral?.asked[0]?.followUps).toMatchObject([{ answer: 'said' }, { text: `${questionId}: second?` }]);
    await stage.page.ask('answer:save', { roundId, questionId, part: 2, text: 'Two weeks.' });
    const rate = await stage.page.ask('follow-up:answer', { roundId, questionId, part: 2, answer: 'put-aside' });
    expect(rate.behavioral?.asked[0]).toMatchObject({ state: 'to-rate', followUps: [{}, { typed: 'Two weeks.', answer: 'put-aside' }] });

    await stage.page.ask('question:close', { roundId, questionId, band: 'leaning-no' });
    const typedLate = await stage.page.ask('answer:save', { roundId, questionId, part: 0, text: 'On its way.' });
    expect(typedLate.behavioral?.asked[0]?.typed).toBe('On its way.');
    const { id: next } = await open(roundId);
    stage.world.clock.advance(6 * minute);
    await stage.page.ask('answer:finish', { roundId, questionId: next });
    const late = await stage.page.ask('follow-up:answer', { roundId, questionId: next, part: 1, answer: 'said' });
    expect(late.behavioral?.asked[1]).toMatchObject({ state: 'to-rate', followUps: [{ answer: 'said' }] });
    const again = await stage.page.ask('question:close', { roundId, questionId, band: 'strong-hire' });
    expect(again.behavioral?.asked[0]).toMatchObject({ band: 'leaning-no' });
  });

  it('[V4] tells what was listened for once it is over and rated, and proposes the weak answers as notes', async () => {
    const roundId = await started();
    await answered(roundId, 'leaning-no');
    await answered(roundId, 'strong-hire');
    const over = await stage.page.ask('round:end', { roundId });
    expect(JSON.stringify(over)).not.toMatch(/GOOD|RED FLAG/);
    await stage.page.ask('round:rate', { roundId, rating: { bands: { impact: 'leaning-no' }, line: '' } });
    const { asked } = (await seen(roundId)).behavioral!;
    expect(asked[0]!.after).toMatchObject({ because: ['competency-not-asked', 'never-asked'], signals: { good: [`${asked[0]!.id}: A GOOD SIGN.`], red: [`${asked[0]!.id}: A RED FLAG.`] } });
    expect((await notes()).drafts).toMatchObject([{ question: asked[0]!.text, source: { roundId, because: 'weak-answer', atMs: 0 } }]);
    const listed = await (await fetch(`${stage.world.url}/api/rounds`)).json() as { behavioral: unknown }[];
    expect(listed[0]!.behavioral).toEqual({ questions: 2, answered: 2, reviewed: 0, meetsBar: false, headline: 'behavioral-holds' });
  });

  it('[V76] a band is changed in the round and after it, and the last word stands over a restart', async () => {
    const roundId = await started({ mode: 'relaxed' });
    const { id: questionId } = await open(roundId);
    const change = (band?: Band) => stage.page.send('band:change', { roundId, questionId, ...(band && { band }) });
    expect(await change('strong-hire')).toMatchObject({ ok: false, failure: { message: 'This was not answered in the round yet.' } });
    await answered(roundId, 'strong-hire');
    await change('leaning-hire');
    expect((await seen(roundId)).behavioral?.asked).toMatchObject([{ state: 'closed', band: 'leaning-hire' }, { state: 'answering' }]);
    await stage.page.ask('round:pause', { roundId });
    expect(await change()).toMatchObject({ ok: false, failure: { code: 'round-not-running' } });
    await stage.page.ask('round:end', { roundId });
    await stage.page.ask('round:rate', { roundId, rating: { bands: {}, line: '' } });
    expect((await notes()).drafts).toEqual([]);
    await change('leaning-no');
    const { id: cutOff } = await open(roundId);
    await stage.page.ask('band:change', { roundId, questionId: cutOff, band: 'leaning-hire' });
    stage.world = await stage.world.restart();
    stage.page = await stage.world.page();
    expect((await seen(roundId)).behavioral?.asked).toMatchObject([{ band: 'leaning-no' }, { band: 'leaning-hire' }]);
    expect((await notes()).drafts).toHaveLength(1);
  });

  it('[V5] takes no answer before the start, in a pause and after the end', async () => {
    const { id: roundId } = await plan({ mode: 'relaxed' });
    const refusal = async () => stage.page.send('answer:finish', { roundId, questionId: 'owned' }).then((reply) => (reply.ok ? 'taken' : reply.failure.message));
    expect(await refusal()).toBe('The round has not started yet.');
    await stage.page.ask('round:start', { roundId });
    await stage.page.ask('round:pause', { roundId });
    expect(await refusal()).toBe('The round is paused; resume it to go on.');
    await stage.page.ask('round:end', { roundId });
    expect(await refusal()).toContain('The round is over');
  });

  it('[V7] the next round asks what the last one did not', async () => {
    const first = await started();
    await answered(first);
    await stage.page.ask('round:end', { roundId: first });
    const asked = (await seen(first)).behavioral!.asked.map(({ id }) => id);
    const second = await started({ seed: 3 });
    await answered(second);
    expect((await seen(second)).behavioral!.asked.map(({ id }) => id).filter((id) => asked.includes(id))).toEqual([]);
  });
});

describe('the tape of a behavioral round', () => {
  it('[V61] has its questions, what was typed and recorded, what was asked on, bands and the review, by its own time', async () => {
    await note('One?');
    const roundId = await started({ questions: 1, mode: 'relaxed' });
    const tape = async () => (await fetch(`${stage.world.url}/api/rounds/${roundId}/tape`)).json() as Promise<TapeView>;
    const { id: questionId } = await open(roundId);
    const type = (text: string, part = 0) => stage.page.ask('answer:save', { roundId, questionId, part, text });
    const recordingId = newId();
    stage.world.clock.advance(minute);
    await type('We had.');
    await stage.page.ask('recording:begin', { roundId, questionId, part: 0, recordingId });
    await stage.page.ask('recording:end', { roundId, recordingId, because: 'candidate' });
    await stage.page.ask('round:pause', { roundId });
    stage.world.clock.advance(10 * minute);
    await stage.page.ask('round:resume', { roundId });
    stage.world.clock.advance(minute);
    await type('I had.');
    await stage.page.ask('answer:finish', { roundId, questionId });
    await type('Ann.', 1);
    await stage.page.ask('follow-up:answer', { roundId, questionId, part: 1, answer: 'said' });
    await stage.page.ask('follow-up:answer', { roundId, questionId, part: 2, answer: 'put-aside' });
    await stage.page.ask('question:close', { roundId, questionId, band: 'leaning-no' });
    const { behavioral } = await stage.page.ask('review:begin', { roundId });
    await stage.page.ask('review:grade', { roundId, noteId: behavioral!.review!.next!.id, grade: 'hard' });
    await stage.page.ask('round:end', { roundId });
    expect(await tape()).not.toHaveProperty('behavioral');
    await stage.page.ask('round:rate', { roundId, rating: { bands: {}, line: '' } });
    const told = await tape();
    expect(TapeView.parse(told)).toEqual(told);
    const at = 2 * minute;
    expect(told.behavioral).toEqual({
      questions: [{
        id: questionId, text: expect.any(String), askedMs: 0, answerFromMs: minute, finishedMs: at, closedMs: at, band: 'leaning-no',
        typed: { starter: '', edits: [{ atMs: minute, changes: [[0, 0, 'We had.']] }, { atMs: at, changes: [[0, 2, 'I']] }] },
        followUps: [
          { part: 1, text: `${questionId}: first?`, askedMs: at, answered: { atMs: at, answer: 'said' }, typed: { starter: '', edits: [{ atMs: at, changes: [[0, 0, 'Ann.']] }] } },
          { part: 2, text: `${questionId}: second?`, askedMs: at, answered: { atMs: at, answer: 'put-aside' }, typed: { starter: '', edits: [] } },
        ],
        recordings: [{ id: recordingId, part: 0, fromMs: minute, ms: 0 }],
      }],
      review: { begunMs: at, notes: 1, graded: [{ atMs: at, question: 'One?', grade: 'hard' }] },
    });
    expect(told.marks.map(({ kind }) => kind)).toEqual(['question', 'recording', 'pause', 'asked-on', 'asked-on', 'band', 'review', 'graded', 'end']);
  });
});

describe('the final review', () => {
  it('[V6] [N19] brings the weakest notes that are due, by key, and lets each be graded once', async () => {
    await note('One?');
    stage.world.clock.advance(minute);
    await note('Two?');
    const roundId = await started({ questions: 1 });
    const begun = await stage.page.ask('review:begin', { roundId });
    expect(begun.behavioral?.review).toMatchObject({ notes: 2, graded: [], next: { question: 'One?' } });
    const { id: noteId, intervals } = begun.behavioral!.review!.next!;
    const revised = { question: 'One, in other words?', happened: '', fix: '', topic: '' };
    const grading = stage.page.ask('review:grade', { roundId, noteId, grade: 'good' });
    await stage.page.ask('clock:ask', {});
    await Promise.all([grading, stage.page.ask('note:revise', { noteId, text: revised })]);
    const after = await stage.page.ask('review:grade', { roundId, noteId, grade: 'again' });
    expect(after.behavioral?.review).toMatchObject({ graded: [{ question: revised.question, grade: 'good' }], next: { question: 'Two?' } });
    const graded = (await notes()).notes.find(({ id }) => id === noteId)!;
    expect(graded.isNew).toBe(false);
    stage.world.clock.advance(intervals.good * 24 * 60 * minute);
    expect((await notes()).today).toContain(noteId);
  });

  it('[V6] [V62] an edge case that failed in round 1 of a day comes back as the first note of its behavioral round', async () => {
    await note('Something old?');
    const day = await stage.page.ask('day:plan', {
      notes: '', conditions: { startsAt: 0, rounds: [{ kind: 'dsa', minutes: 60 }, { kind: 'behavioral', minutes: 50 }], breakMinutes: 10, mode: 'strict', extraTime: 1, language: 'go', weak: [], seed: 1, assistance: 'plain' },
    });
    const goOn = async (): Promise<RoundId> => {
      const { standing } = await stage.page.ask('day:go-on', { dayId: day.id });
      if (standing.at !== 'round') throw new Error(standing.at);
      await stage.page.ask('round:join', { roundId: standing.roundId });
      return standing.roundId;
    };
    const rate = (roundId: RoundId) => stage.page.ask('round:rate', { roundId, rating: { bands: {}, line: '' } });
    const dsa = await goOn();
    await stage.page.send('job:submit', { jobId: newId(), roundId: dsa, problemId: 'add-two', language: 'go', revision: 1, source: 'panics later' });
    await stage.page.hear('job:changed', ({ state }) => state === 'judged');
    await stage.page.ask('round:end', { roundId: dsa });
    await rate(dsa);
    expect((await notes()).drafts).toEqual([]);

    const behavioral = await goOn();
    const { review } = (await stage.page.ask('review:begin', { roundId: behavioral })).behavioral!;
    expect(review).toMatchObject({ notes: 3, next: { happened: 'The submission was rejected at a case of "large".', fix: 'THE-PITFALL', source: { roundId: dsa, because: 'missed-case' } } });
    await stage.page.ask('round:end', { roundId: behavioral });
    expect((await answersOf(behavioral)).status).toBe(400);
    await rate(behavioral);
    const told = BehavioralView.parse(await (await answersOf(behavioral)).json());
    expect([told, (await answersOf(dsa)).status]).toEqual([(await seen(behavioral)).behavioral, 404]);
    expect(DayView.parse(await (await fetch(`${stage.world.url}/api/days/${day.id}`)).json()).standing).toEqual({ at: 'over', because: 'finished' });
    expect((await notes()).drafts).toEqual([]);
  });
});

describe('the marks on an answer', () => {
  /** A round over and rated, whose only question was typed and rated as no. */
  async function typed(text: string): Promise<{ readonly roundId: RoundId; readonly questionId: string }> {
    const roundId = await started({ questions: 1 });
    const { id: questionId } = await open(roundId);
    await stage.page.ask('answer:save', { roundId, questionId, part: 0, text });
    await answered(roundId, 'leaning-no');
    await stage.page.ask('round:end', { roundId });
    return { roundId, questionId };
  }
  const rate = (roundId: RoundId) => stage.page.ask('round:rate', { roundId, rating: { bands: {}, line: '' } });
  const after = async (roundId: RoundId) => (await open(roundId)).after!;

  it('[V34] [V35] are set on its lines once it is rated, say where it went, and stand after a restart', async () => {
    const { roundId, questionId } = await typed('A queue lied.\n\nI split it.\nNine.');
    const mark = (marks: object[]) => stage.page.send('answer:mark', { roundId, questionId, on: 'typed', marks });
    expect(await mark([{ part: 'situation', at: 0 }])).toMatchObject({ ok: false });
    await rate(roundId);
    expect((await after(roundId)).marking).toEqual({ units: ['A queue lied.', 'I split it.', 'Nine.'], marks: [] });
    await mark([{ part: 'result', at: 2 }, { part: 'situation', at: 0 }]);
    stage.world = await stage.world.restart();
    stage.page = await stage.world.page();
    expect((await after(roundId)).marking).toMatchObject({ marks: [{ part: 'situation', at: 0 }, { part: 'result', at: 2 }], shares: { situation: 83, task: 0, action: 0, result: 17, unmarked: 0 } });
    await mark([]);
    expect((await after(roundId)).marking).not.toHaveProperty('shares');
    expect(await mark([{ part: 'ending', at: 0 }])).toMatchObject({ ok: false });
  });

  it('[V36] come before what is listened for and the note of it', async () => {
    const { roundId, questionId } = await typed('A queue lied.');
    await rate(roundId);
    expect(JSON.stringify([await seen(roundId), await notes()])).not.toMatch(/GOOD SIGN|RED FLAG/);
    expect((await notes()).drafts).toEqual([]);
    await stage.page.ask('signals:open', { roundId, questionId });
    expect((await after(roundId)).signals).toEqual({ good: [`${questionId}: A GOOD SIGN.`], red: [`${questionId}: A RED FLAG.`] });
    expect((await notes()).drafts).toMatchObject([{ fix: `${questionId}: A GOOD SIGN.` }]);
  });
});
