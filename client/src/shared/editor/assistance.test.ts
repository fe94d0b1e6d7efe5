import { expect, it } from '@jest/globals';
import { assistanceOptions, shownAs } from './assistance.ts';

it('[P20] a plain editor has neither colours nor suggestions, a coloured one no suggestions', () => {
  const levels = ['plain', 'highlighting', 'completion'] as const;
  expect(levels.map((level) => shownAs('go', level))).toEqual(['plaintext', 'go-coloured', 'go']);
  expect(levels.map((level) => shownAs('typescript', level))).toEqual(['plaintext', 'typescript-coloured', 'typescript']);
  expect(levels.map((level) => assistanceOptions[level].suggestOnTriggerCharacters ?? true)).toEqual([false, false, true]);
});
