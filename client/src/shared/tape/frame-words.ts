import type { TextLanguage } from '@dayseven/contracts/vocabulary';
import { languageNames } from '../words.ts';
import type { Frame } from './tape.ts';

/** "Boot Order, Go" or "pricing/fee.go", and whether anything was written yet. */
export function frameWords(frame: Frame | undefined): string {
  if (frame === undefined) return 'Nothing was written in this round';
  return `${nameOf(frame)}${frame.isAsGiven && frame.text !== '' ? ', as it was given' : ''}`;
}

function nameOf({ kind, title, language }: Frame): string {
  switch (kind) {
    case 'file': return title;
    case 'pad': return 'Design pad';
    case 'document': return `${title}, document`;
    case 'program': return `${title}, ${languageName(language)}`;
  }
}

/** What the text is to one who hears it. */
export function frameLabel({ kind, title, language }: Frame): string {
  switch (kind) {
    case 'file': return `${title} at this moment`;
    case 'pad': return 'The design pad at this moment';
    case 'document': return `The document on ${title} at this moment`;
    case 'program': return `${languageName(language)} solution of ${title} at this moment`;
  }
}

const languageName = (language: TextLanguage): string => (language === 'markdown' ? 'Markdown' : languageNames[language]);
