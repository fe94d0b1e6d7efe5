import { createAnswerFollowUp, createBeginAnswer, createCloseQuestion, createFinishAnswer, createSaveAnswer } from './application/behavioral/change-answer.ts';
import { createChangeBand } from './application/behavioral/change-band.ts';
import { createMarkAnswer, createOpenSignals } from './application/behavioral/mark-answer.ts';
import { createBeginReview, createGradeInRound } from './application/behavioral/final-review.ts';
import type { IsHeldBack } from './application/day/held-back.ts';
import { createBeginRecording, createBeginVoice, createDeleteRecording, createEndRecording, type RecordingDeps } from './application/recordings/change-recording.ts';
import { createMarkFiller, createTakeFillerBack } from './application/recordings/mark-filler.ts';
import type { DayStore } from './application/ports/day-store.ts';
import type { QuestionCatalogue } from './application/ports/question-catalogue.ts';
import type { createDriven } from './application/timed-round/driven.ts';
import type { NoteDeps } from './application/weak-notes/note-deps.ts';
import type { OfNote } from './application/weak-notes/of-note.ts';
import type { RoundDrafts } from './application/weak-notes/round-drafts.ts';

export interface BehavioralParts extends RecordingDeps, NoteDeps {
  readonly days: DayStore;
  readonly isHeldBack: IsHeldBack;
  readonly questions: QuestionCatalogue;
  readonly roundDrafts: RoundDrafts;
  readonly ofNote: OfNote;
}

/** What is done in a behavioral round: its questions, their recordings, and the final review. */
export function composeBehavioral(parts: BehavioralParts, { ofRound, driven, handedIn }: Pick<ReturnType<typeof createDriven>, 'ofRound' | 'driven' | 'handedIn'>) {
  return {
    beginAnswer: driven(createBeginAnswer(parts)),
    saveAnswer: handedIn(createSaveAnswer(parts)),
    finishAnswer: driven(createFinishAnswer(parts)),
    answerFollowUp: driven(createAnswerFollowUp(parts)),
    closeQuestion: driven(createCloseQuestion(parts)),
    changeBand: driven(createChangeBand(parts)),
    markAnswer: ofRound(createMarkAnswer(parts)),
    openSignals: ofRound(createOpenSignals(parts)),
    beginRecording: driven(createBeginRecording(parts)),
    beginVoice: driven(createBeginVoice(parts)),
    endRecording: ofRound(createEndRecording(parts)),
    deleteRecording: ofRound(createDeleteRecording(parts)),
    markFiller: ofRound(createMarkFiller(parts)),
    takeFillerBack: ofRound(createTakeFillerBack(parts)),
    beginReview: driven(createBeginReview(parts)),
    gradeInRound: driven(parts.ofNote(createGradeInRound(parts))),
  };
}
