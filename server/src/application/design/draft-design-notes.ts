import { limits, type DesignDebrief, type NoteId, type RoundId } from '@dayseven/contracts';
import type { DraftNotes } from '../weak-notes/round-drafts.ts';
import type { DebriefDesign } from './debrief-design.ts';

export interface DesignNoteParts {
  readonly debriefDesign: DebriefDesign;
  readonly draftNoteId: (roundId: RoundId, key: string) => NoteId;
}

/** More would not be reviewed. */
const mostPoints = 3;
const mostQuestions = 2;

/** The points a design round neither shows nor was said to have had, and what was never asked in it. */
export function createDraftDesignNotes({ debriefDesign, draftNoteId }: DesignNoteParts): DraftNotes {
  return async function draftDesignNotes(round, log) {
    const { id: roundId } = round;
    const debrief = await debriefDesign(round, log);
    if (!debrief) return [];
    const source = (because: 'missed-point' | 'never-asked') => ({ kind: 'round', roundId, because }) as const;
    return [
      ...missedPoints(debrief).map(({ id, point, pitfall }) => ({ id: draftNoteId(roundId, id), text: noteText(`${debrief.title}: what must the design show against this? ${pitfall}`, 'Nothing of it stood in the document or on the board.', point), source: source('missed-point') })),
      ...neverAsked(debrief).map(({ question, answer }) => ({ id: draftNoteId(roundId, question), text: noteText(`${debrief.title}: what would you ask first, and why? (${question})`, 'It was never asked.', answer), source: source('never-asked') })),
    ];
  };
}

function missedPoints({ points }: DesignDebrief): DesignDebrief['points'] {
  return points.filter(({ evidence, saidAloud }) => evidence.length === 0 && !saidAloud).slice(0, mostPoints);
}

function neverAsked({ unasked }: DesignDebrief): DesignDebrief['unasked'] {
  return unasked.filter(({ kind }) => kind === 'given').slice(0, mostQuestions);
}

function noteText(question: string, happened: string, fix: string) {
  return { question: question.slice(0, limits.noteQuestionChars), happened, fix: fix.slice(0, limits.noteTextChars), topic: 'system design' };
}
