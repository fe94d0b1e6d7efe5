export function restore(code: string): string {
  let restored = '';
  let read = 0; // characters before this one that are no hyphens
  for (const character of code) {
    if (character === '-') {
      restored += '-';
      continue;
    }
    const partner = fromEnd(code, read);
    read += 1;
    if (character !== '?' && partner !== '?' && character !== partner) throw new Error('forged');
    restored += character === '?' ? partner : character;
  }
  return restored;
}

/** The character that is no hyphen and has `after` such characters to its right. */
function fromEnd(code: string, after: number): string {
  let left = after;
  for (let i = code.length - 1; i >= 0; i -= 1) {
    if (code[i] === '-') continue;
    if (left === 0) return code[i]!;
    left -= 1;
  }
  return '?';
}
