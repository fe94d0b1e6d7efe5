import type { z } from 'zod';

type Issue = Parameters<z.core.$ZodErrorMap>[0];
type Code = NonNullable<Issue['code']>;

/** The rest of a sentence that begins with the path: `must be a text`. */
export function sentenceOf(issue: Issue): string | undefined {
  if (issue.input === undefined) return 'is missing';
  // The entry of a code takes the issues of that code, which the compiler cannot follow through the index.
  return (sentences[issue.code] as ((one: Issue) => string) | undefined)?.(issue);
}

const sentences: { readonly [One in Code]?: (issue: Extract<Issue, { readonly code: One }>) => string } = {
  invalid_type: ({ expected }) => `must be ${kinds[expected] ?? expected}`,
  unrecognized_keys: ({ keys }) => `has ${keys.map((key) => `"${key}"`).join(' and ')}, which is unknown here`,
  invalid_value: ({ values }) => `must be ${values.map(String).join(', or ')}`,
  too_small: ({ minimum, origin }) => `must be at least ${String(minimum)}${units[origin] ?? ''}`,
  too_big: ({ maximum, origin }) => `must be at most ${String(maximum)}${units[origin] ?? ''}`,
  invalid_key: ({ issues }) => `has a key that will not do: it ${issues[0]?.message ?? 'is malformed'}`,
};

const kinds: Readonly<Record<string, string>> = {
  string: 'a text', number: 'a number', int: 'a whole number', boolean: 'true or false', array: 'a list', object: 'a map', record: 'a map',
};
const units: Readonly<Record<string, string>> = { string: ' characters long', array: ' items long' };
