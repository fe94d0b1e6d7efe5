/** The word of the vocabulary that a mistyped one is meant to be; undefined when none is near. */
export function nearestWord(typed: string, vocabulary: Iterable<string>): string | undefined {
  let nearest: string | undefined;
  let least = mistakesIn(typed) + 1;
  for (const word of vocabulary) {
    if (Math.abs(word.length - typed.length) >= least || !startsAlike(word, typed)) continue;
    const distance = distanceBetween(word, typed);
    if (distance < least) [nearest, least] = [word, distance];
  }
  return nearest;
}

/** Of so many letters a word is still known in spite of that many mistakes. */
function mistakesIn(word: string): number {
  return word.length >= 8 ? 2 : word.length >= 5 ? 1 : 0;
}

function startsAlike(word: string, typed: string): boolean {
  return word.startsWith(typed.charAt(0)) || word.startsWith(typed.charAt(1) + typed.charAt(0));
}

/** How many letters were left out, added, changed or swapped with their neighbour. */
function distanceBetween(a: string, b: string): number {
  const rows: number[][] = [Array.from({ length: b.length + 1 }, (_, j) => j)];
  const at = (i: number, j: number): number => rows[i]?.[j] ?? Infinity;
  for (let i = 1; i <= a.length; i++) {
    rows.push([i]);
    for (let j = 1; j <= b.length; j++) {
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      rows[i]?.push(Math.min(at(i - 1, j) + 1, at(i, j - 1) + 1, at(i - 1, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1), swapped ? at(i - 2, j - 2) + 1 : Infinity));
    }
  }
  return at(a.length, b.length);
}
