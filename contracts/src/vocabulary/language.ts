import { z } from 'zod';

export const languages = ['go', 'typescript'] as const;
export const Language = z.enum(languages);
export type Language = z.infer<typeof Language>;
