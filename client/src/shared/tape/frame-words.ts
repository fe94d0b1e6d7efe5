import { languageNames } from '../words.ts';
import type { Frame } from './tape.ts';

/** "Boot Order, Go", and whether anything was written yet. */
export function frameWords(frame: Frame | undefined): string {
  if (frame === undefined) return 'Nothing was written in this round';
  return `${frame.title}, ${frame.language === 'markdown' ? 'document' : languageNames[frame.language]}${frame.isAsGiven ? ', as it was given' : ''}`;
}
