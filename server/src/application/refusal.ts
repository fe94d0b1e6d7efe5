import type { FailureCode } from '@dayseven/contracts';
import { refused, type Result } from '../domain/result.ts';
import { UnreadableLog } from './ports/unreadable-log.ts';
import type { Viewer } from './viewer.ts';

/** Why a request was declined: a code from the closed list and the sentence the person reads. */
export interface Refusal {
  readonly code: FailureCode;
  readonly message: string;
}

export type UseCase<Request, Value> = (viewer: Viewer, request: Request) => Promise<Result<Value, Refusal>>;

const sentences: Readonly<Record<FailureCode, string>> = {
  'invalid-request': 'The request was not understood; reload the page.',
  'problem-not-found': 'There is no such problem.',
  'day-not-found': 'There is no such day.',
  'round-not-found': 'There is no such round; open the problem again.',
  'job-not-found': 'There is no such run or submission.',
  'queue-full': 'Too many programs are waiting to be judged; try again in a moment.',
  'round-not-running': 'The round is not running.',
  'not-driving': 'Another tab drives this round; take over to go on here.',
  'own-case-invalid': 'One of your cases is not valid.',
  'note-not-found': 'There is no such note.',
  'story-not-found': 'There is no such story.',
  'cannot-format': 'Your code could not be formatted; nothing was changed.',
  'recording-not-found': 'There is no such recording.',
  'no-room': 'There is no room for more sound; go on by typing.',
  'too-many-requests': 'That was too much at once; wait a second and try again.',
  internal: 'Something went wrong on the server; try again.',
};

/** What is answered when a use case threw. */
export function refuseFault(error: unknown): ReturnType<typeof refuse> {
  return error instanceof UnreadableLog ? refuse('internal', `What is kept of this ${error.what} cannot be read, perhaps because a newer Day Seven wrote it. Nothing of it was deleted, and everything else works.`) : refuse('internal');
}

export function refuse(code: FailureCode, message: string = sentences[code]): { readonly ok: false; readonly refusal: Refusal } {
  return refused({ code, message });
}
