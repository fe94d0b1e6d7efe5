import type { AskedQuestionView, BehavioralView, FinalReviewView, StoryId } from '@dayseven/contracts';
import { behavioralLines } from '../../domain/behavioral/behavioral-headline.ts';
import { foldBehavioralRound, type AskedQuestion, type BehavioralRound, type FinalReview } from '../../domain/behavioral/behavioral-round.ts';
import { foldTimedRound } from '../../domain/round/timed-round.ts';
import type { BehavioralQuestion, QuestionCatalogue } from '../ports/question-catalogue.ts';
import type { StoredEvent } from '../ports/round-store.ts';
import type { StoryStore } from '../ports/story-store.ts';
import { weakNoteView } from '../views/note-view.ts';
import { accountOf } from './behavioral-account.ts';
import { markable, markableRecording, recordedShares, showsSignals, typedShares } from './signals.ts';
import type { NoteDeps } from '../weak-notes/note-deps.ts';

interface Deps extends NoteDeps {
  readonly stories: StoryStore;
  readonly questions: QuestionCatalogue;
}

/** What a behavioral round shows: the questions that were asked and no other; what is listened for only once it is over and rated. Undefined for another round. */
export type ShowBehavioral = (log: readonly StoredEvent[]) => Promise<BehavioralView | undefined>;

export function createShowBehavioral({ questions, notes, stories, scheduler, clock }: Deps): ShowBehavioral {
  async function showReview({ notes: order, graded }: FinalReview): Promise<FinalReviewView> {
    const all = (await Promise.all(order.map((id) => notes.find(id)))).filter((note) => note !== undefined);
    const next = all.find(({ id }) => !graded.some(({ noteId }) => noteId === id));
    return {
      notes: all.length,
      graded: graded.flatMap(({ noteId, grade }) => {
        const note = all.find(({ id }) => id === noteId);
        return note ? [{ noteId, grade, question: note.text.question }] : [];
      }),
      ...(next && { next: weakNoteView(next, { intervals: scheduler.intervals(next.memory, clock.now()), isOrphan: false }) }),
    };
  }

  async function titlesOf({ asked }: BehavioralRound): Promise<Titles> {
    const told = await Promise.all(asked.flatMap(({ storyId }) => (storyId === undefined ? [] : [stories.find(storyId)])));
    return new Map(told.flatMap((story) => (story ? [[story.id, story.text.title]] : [])));
  }

  return async function showBehavioral(log) {
    const round = foldBehavioralRound(log);
    if (!round) return undefined;
    const timed = foldTimedRound(log);
    const isOpen = timed?.clock.state === 'over' && timed.rating !== undefined;
    const titles = await titlesOf(round);
    const asked = round.asked.flatMap((one) => askedView(questions, one, { titles, ...(isOpen && { because: reasonsOf(round, one) }) }));
    return { conditions: round.conditions, of: round.picks.length, asked, ...(isOpen && { takeaways: [...behavioralLines(accountOf(round, questions))] }), ...(round.review && { review: await showReview(round.review) }) };
  };
}

type Because = BehavioralRound['picks'][number]['because'];
type Titles = ReadonlyMap<StoryId, string>;

function reasonsOf({ picks }: BehavioralRound, { questionId }: AskedQuestion): Because {
  return picks.find((pick) => pick.questionId === questionId)?.because ?? [];
}

/** `because` is there once everything may be told; a question that left the catalogue is not shown. */
function askedView(questions: QuestionCatalogue, asked: AskedQuestion, { because, titles }: { readonly because?: Because; readonly titles: Titles }): readonly AskedQuestionView[] {
  const question = questions.find(asked.questionId);
  if (!question) return [];
  const { id, text, shape, answerMinutes, family, competencies, goodSignals, redFlags } = question;
  const { askedMs, answerFromMs, finishedMs, closedMs, typed, followUps, recordings, band } = asked;
  return [{
    id, text, shape, answerMinutes, state: stateOf(asked), askedMs, answerFromMs, typed: typed[0] ?? '',
    followUps: followUps.map(({ part, text: said, answer }) => ({ text: said, typed: typed[part] ?? '', ...(answer && { answer }) })),
    recordings: recordings.filter(({ isDeleted }) => !isDeleted).map(({ id: recordingId, part, end, fillers }) => ({ id: recordingId, part, ...(end && { end }), ...(fillers.length > 0 && { fillers: [...fillers] }) })),
    ...(finishedMs !== undefined && { finishedMs }), ...(closedMs !== undefined && { closedMs }), ...(band && { band }),
    ...storyOf(asked, titles),
    ...(because && { after: { family, competencies: [...competencies], because: [...because], ...marking(question, asked), ...(showsSignals(question, asked) && { signals: { good: [...goodSignals], red: [...redFlags] } }) } }),
  }];
}

function marking(question: BehavioralQuestion, asked: AskedQuestion): Pick<NonNullable<AskedQuestionView['after']>, 'marking' | 'recorded'> {
  const units = markable(question, asked);
  const recording = markableRecording(question, asked);
  const [typed, recorded] = [typedShares(question, asked), recordedShares(question, asked)];
  return {
    ...(units.length > 0 && { marking: { units: [...units], marks: [...(asked.marks.typed ?? [])], ...(typed && { shares: typed }) } }),
    ...(recording && { recorded: { recordingId: recording.id, marks: [...(asked.marks.recorded ?? [])], ...(recorded && { shares: recorded }) } }),
  };
}

function storyOf({ storyId: id }: AskedQuestion, titles: Titles): Pick<AskedQuestionView, 'story'> {
  const title = id && titles.get(id);
  return id === undefined ? {} : { story: { id, ...(title !== undefined && { title }) } };
}

function stateOf({ finishedMs, closedMs, followUps }: AskedQuestion): AskedQuestionView['state'] {
  if (closedMs !== undefined) return 'closed';
  if (finishedMs === undefined) return 'answering';
  return followUps.some(({ answer }) => answer === undefined) ? 'follow-up' : 'to-rate';
}
