import type { NoteText } from '@dayseven/contracts/vocabulary';
import { csvCell } from './csv.ts';

/** Anki reads the lines with # as how to import the rest; what stands first is a card's front there, what comes next its back. */
const ankiHead = ['#separator:Comma', '#html:false', '#columns:Question,The fix,What I did,Topic', '#tags column:4'];

export function asCsv(notes: readonly NoteText[]): string {
  const rows = notes.map(({ question, happened, fix, topic }) => [question, fix, happened, topic].map(csvCell).join(','));
  return `${[...ankiHead, ...rows].join('\n')}\n`;
}

export function asJson(notes: readonly NoteText[]): string {
  return `${JSON.stringify(notes.map(({ question, happened, fix, topic }) => ({ question, happened, fix, topic })), null, 2)}\n`;
}

export const didMark = 'What I did:';
export const fixMark = 'The fix:';

export function asMarkdown(notes: readonly NoteText[]): string {
  const topics = [...new Set(notes.map(({ topic }) => topic))].sort();
  const inLine = (text: string): string => text.replace(/\s*\n\s*/g, ' ');
  const parts = topics.flatMap((topic) => [
    `## ${topic === '' ? 'No topic' : topic}\n`,
    ...notes.filter((note) => note.topic === topic).map(({ question, happened, fix }) => [
      `- ${inLine(question)}`, ...(happened === '' ? [] : [`  - ${didMark} ${inLine(happened)}`]), ...(fix === '' ? [] : [`  - ${fixMark} ${inLine(fix)}`]), '',
    ].join('\n')),
  ]);
  return `# Weak notes\n\n${parts.join('\n')}`;
}
