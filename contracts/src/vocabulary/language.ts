import { z } from 'zod';

export const languages = ['go', 'typescript'] as const;
export const Language = z.enum(languages);
export type Language = z.infer<typeof Language>;

/** What a text of a round is written in: a program, or a document. */
export const TextLanguage = z.enum([...languages, 'markdown']);
export type TextLanguage = z.infer<typeof TextLanguage>;
