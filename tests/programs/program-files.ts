import { readdirSync, readFileSync } from 'node:fs';
import { languages } from '@dayseven/contracts';
import type { Language } from '@dayseven/contracts';
import { z } from 'zod';
import { classes } from './classes.ts';

/** A program with what must become of it, as its first lines say. */
export interface HostileProgram {
  readonly name: string;
  readonly language: Language;
  readonly source: string;
  readonly problem: string;
  /** The one verdict it must get. */
  readonly expect: string;
  readonly class: string;
}

const Header = z.strictObject({ problem: z.string(), expect: z.string().regex(/^[a-z-]+$/), class: z.enum(classes.map(({ name }) => name)) });
const right = { go: /^func right\([^]*/m, typescript: /^function right\([^]*/m };

/** Every program, by name; one that calls `right` without having it gets the one of the program called right. */
export function readPrograms(language: Language): readonly HostileProgram[] {
  const folder = new URL(`${language}/`, import.meta.url);
  const solution = right[language].exec(readFileSync(new URL(`right.${language === 'go' ? 'go' : 'ts'}`, folder), 'utf8'))?.[0] ?? '';
  return readdirSync(folder).sort().map((name) => {
    const written = readFileSync(new URL(name, folder), 'utf8');
    const lacksIt = /\bright\b(?=\(|;)/.test(written) && !right[language].test(written);
    const words = /^\uFEFF?\/\/ dayseven: (.*?)\r?$/m.exec(written)?.[1]?.split(' ').map((word) => word.split('=')) ?? [];
    return { name, language, source: lacksIt ? `${written}\n${solution}` : written, ...Header.parse(Object.fromEntries(words)) };
  });
}

export function readAllPrograms(): readonly HostileProgram[] {
  return languages.flatMap(readPrograms);
}
