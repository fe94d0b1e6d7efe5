import type { AnswerShape, BehavioralFamily, Competency, QuestionId } from '@dayseven/contracts/vocabulary';

/** A behavioral question; good signals and red flags are secret until its round is over and rated. */
export interface BehavioralQuestion {
  readonly id: QuestionId;
  readonly family: BehavioralFamily;
  readonly text: string;
  readonly competencies: readonly Competency[];
  readonly shape: AnswerShape;
  readonly answerMinutes: number;
  readonly shelf: 'practice' | 'mock';
  readonly followUps: readonly string[];
  readonly goodSignals: readonly string[];
  readonly redFlags: readonly string[];
}

export interface QuestionCatalogue {
  list(): readonly BehavioralQuestion[];
  find(id: QuestionId): BehavioralQuestion | undefined;
}
