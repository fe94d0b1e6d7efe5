import type { DesignSection } from '@dayseven/contracts/vocabulary';
import { ownLines } from './evidence.ts';
import { sectionHeaded } from './template.ts';

export interface WrittenSection {
  readonly section: DesignSection;
  /** All that stands under its heading. */
  readonly text: string;
  /** What the candidate wrote of it. */
  readonly own: string;
}

/** The document by its headings, in the order they stand in; what stands under a heading of another name belongs to the section before. */
export function sectionsIn(document: string, template: string): readonly WrittenSection[] {
  const sections: { readonly section: DesignSection; readonly lines: string[] }[] = [];
  for (const line of document.split('\n')) {
    const section = sectionHeaded(line);
    if (section) sections.push({ section, lines: [] });
    else sections.at(-1)?.lines.push(line);
  }
  return sections.map(({ section, lines }) => ({ section, text: lines.join('\n'), own: ownLines(lines.join('\n'), template).trim() }));
}

/** The lines under a heading of the third level, without the marks of a list. */
export function listedUnder(title: string, text: string): readonly string[] {
  const lines = text.split('\n').map((line) => line.trim());
  const from = lines.findIndex((line) => line.toLowerCase() === `### ${title.toLowerCase()}`);
  if (from < 0) return [];
  const after = lines.slice(from + 1);
  const until = after.findIndex((line) => line.startsWith('#'));
  return after.slice(0, until < 0 ? undefined : until).map((line) => line.replace(/^(?:[-*+]|\d+[.)])\s+/, '')).filter((line) => line !== '');
}
