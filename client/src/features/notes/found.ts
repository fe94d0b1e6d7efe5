import type { WeakNoteView } from '@dayseven/contracts';
import { topicWords } from '../../shared/weak-notes/note-words.ts';

/** The notes in which every word of the search is somewhere. */
export function found(notes: readonly WeakNoteView[], search: string): readonly WeakNoteView[] {
  const words = search.toLowerCase().split(/\s+/).filter((word) => word !== '');
  return notes.filter(({ question, happened, fix, topic }) => {
    const text = [question, happened, fix, topicWords(topic)].join(' ').toLowerCase();
    return words.every((word) => text.includes(word));
  });
}
