import type { NoteId, ThisNote } from '@dayseven/contracts';
import type { UseCase } from '../refusal.ts';
import { createTurns } from '../turns.ts';

/** Takes what is asked of one note in the order it was asked: a note is kept whole, so what is decided on an old one would undo what came between. */
export type OfNote = <Request extends ThisNote, Value>(useCase: UseCase<Request, Value>) => UseCase<Request, Value>;

export function createOfNote(): OfNote {
  const inTurn = createTurns<NoteId>();
  return (useCase) => (viewer, request) => inTurn(request.noteId, () => useCase(viewer, request));
}
