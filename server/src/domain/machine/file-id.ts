import type { FileId, ProblemId } from '@dayseven/contracts/vocabulary';

/** A problem's id has no colon. */
export function isFileId(id: ProblemId | FileId | 'document'): id is FileId {
  return id.startsWith('file:');
}
