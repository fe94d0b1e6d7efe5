import { Failure, type Level } from './api.ts';
import { hasText, isAtLeast, type Matches } from './matches.ts';

/** A term is a minus or none, then words in quotes, or all up to the next space. */
const term = /(?:(-)|(?!-))(?:"([^"]+)"|([^" ]+))(?: +|$)/y;

export function readQuery(query: string): Matches {
  const terms: Matches[] = [];
  term.lastIndex = query.search(/[^ ]|$/);
  while (term.lastIndex < query.length) {
    const [, minus, quoted, word = ''] = term.exec(query) ?? bad();
    const matches: Matches = quoted === undefined ? readWord(word) : (line) => hasText(line, quoted);
    terms.push(minus ? (line) => !matches(line) : matches);
  }
  return (line) => terms.every((matches) => matches(line));
}

function readWord(word: string): Matches {
  const colon = word.indexOf(':');
  if (colon === -1) return (line) => hasText(line, word);
  const value = word.slice(colon + 1) || bad();
  switch (word.slice(0, colon)) {
    case 'source':
      return value.endsWith('*') ? ({ source }) => source.startsWith(value.slice(0, -1)) : ({ source }) => source === value;
    case 'level': {
      const level = isLevel(value) ? value : bad();
      return (line) => isAtLeast(line, level);
    }
    default:
      return bad();
  }
}

function isLevel(text: string): text is Level {
  return ['debug', 'info', 'warn', 'error'].includes(text);
}

function bad(): never {
  throw new Failure('bad-query');
}
