import { limits, type Band, type NoteId, type RoundId } from '@dayseven/contracts';
import { foldBehavioralRound } from '../../domain/behavioral/behavioral-round.ts';
import type { QuestionCatalogue } from '../ports/question-catalogue.ts';
import { showsSignals } from './signals.ts';
import type { DraftNotes } from '../weak-notes/round-drafts.ts';

interface Deps {
  readonly questions: QuestionCatalogue;
  readonly draftNoteId: (roundId: RoundId, key: string) => NoteId;
}

const weak: Partial<Readonly<Record<Band, string>>> = { 'strong-no-hire': 'You rated your answer "strong no hire".', 'leaning-no': 'You rated your answer "leaning no".' };

/** The answers of a behavioral round that their candidate rated as no. */
export function createDraftBehavioralNotes({ questions, draftNoteId }: Deps): DraftNotes {
  return async function draftBehavioralNotes({ id: roundId }, log) {
    return (foldBehavioralRound(log)?.asked ?? []).flatMap((asked) => {
      const { questionId, band, askedMs } = asked;
      const question = questions.find(questionId);
      const happened = band && weak[band];
      if (!question || happened === undefined) return [];
      const text = { question: question.text, happened, fix: question.goodSignals.join(' ').slice(0, limits.noteTextChars), topic: 'behavioral' };
      return [{ id: draftNoteId(roundId, questionId), text, source: { kind: 'round', roundId, because: 'weak-answer', atMs: askedMs }, isEarly: !showsSignals(question, asked) }];
    });
  };
}
