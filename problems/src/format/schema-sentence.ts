import type { z } from 'zod';

type Issue = Parameters<z.core.$ZodErrorMap>[0];

/** The rest of a sentence that begins with the path: `must be a string`. */
export function sentenceOf(issue: Issue): string | undefined {
  if (issue.input === undefined) return 'is missing';
  switch (issue.code) {
    case 'invalid_type': return `must be ${kinds[issue.expected] ?? issue.expected}`;
    case 'unrecognized_keys': return `has ${issue.keys.map((key) => `"${key}"`).join(' and ')}, which is unknown here`;
    case 'invalid_value': return `must be ${issue.values.map(String).join(', or ')}`;
    case 'too_small': return `must be at least ${issue.minimum}${unit(issue.origin)}`;
    case 'too_big': return `must be at most ${issue.maximum}${unit(issue.origin)}`;
    case 'invalid_key': return `has a key that will not do: ${issue.issues[0]?.message ?? 'it is malformed'}`;
    case 'invalid_union': return 'has none of the forms allowed here';
    default: return undefined;
  }
}

const kinds: Readonly<Record<string, string>> = {
  string: 'a text', number: 'a number', int: 'a whole number', boolean: 'true or false', array: 'a list', object: 'a map', record: 'a map',
};

function unit(origin: string): string {
  if (origin === 'string') return ' characters long';
  return origin === 'array' ? ' items long' : '';
}
