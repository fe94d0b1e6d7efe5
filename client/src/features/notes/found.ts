import type { WeakNoteView } from '@dayseven/contracts';
import { topicWords } from '../../shared/weak-notes/note-words.ts';

/** The notes in which every word of the search is somewhere. */
export function found(notes: readonly WeakNoteView[], search: string): readonly WeakNoteView[] {
  const words = plain(search).split(/\s+/).filter((word) => word !== '');
  return notes.filter(({ question, happened, fix, topic }) => {
    const text = plain([question, happened, fix, topicWords(topic)].join(' '));
    return words.every((word) => text.includes(word));
  });
}

/** However its letters were written: in capitals, wide, or with their marks apart. */
const plain = (text: string): string => text.normalize('NFKC').toLowerCase();
