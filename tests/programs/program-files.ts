import { readdirSync, readFileSync } from 'node:fs';
import type { Language } from '@dayseven/contracts';
import { z } from 'zod';
import { classes } from './classes.ts';

/** A program with what must become of it, as its first lines say. */
export interface HostileProgram {
  readonly name: string;
  readonly language: Language;
  readonly source: string;
  readonly problem: string;
  /** One of these: where several causes race, each is right. */
  readonly expect: readonly string[];
  readonly class: string;
}

const Header = z.object({ problem: z.string(), expect: z.string().transform((text) => text.split('|')), class: z.enum(classes.map(({ name }) => name)) });

export function readPrograms(language: Language): readonly HostileProgram[] {
  const folder = new URL(`${language}/`, import.meta.url);
  return readdirSync(folder).sort().map((name) => {
    const source = readFileSync(new URL(name, folder), 'utf8');
    const words = /^\uFEFF?\/\/ dayseven: (.*?)\r?$/m.exec(source)?.[1]?.split(' ').map((word) => word.split('=')) ?? [];
    return { name, language, source, ...Header.parse(Object.fromEntries(words)) };
  });
}
