import type { Validator } from '../../../src/authoring.ts';

interface Input {
  readonly code: string;
}

export const validate: Validator<Input> = ({ code }) => {
  if (code.length > 200_000) return 'code must have at most 200000 characters.';
  if (!/^[a-z0-9?-]*$/.test(code)) return 'code must consist of lower-case letters, digits, hyphens and question marks.';
  return undefined;
};
