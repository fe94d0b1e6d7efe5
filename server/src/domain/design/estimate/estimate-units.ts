/** Words that are units, by the name the arithmetic knows them by. */
const times: Readonly<Record<string, readonly string[]>> = {
  ns: ['ns'], us: ['us', 'µs'], ms: ['ms'], s: ['s', 'sec', 'secs', 'second', 'seconds'], min: ['min', 'mins', 'minute', 'minutes'], hour: ['h', 'hr', 'hrs', 'hour', 'hours'],
  day: ['d', 'day', 'days'], week: ['week', 'weeks'], month: ['month', 'months'], year: ['y', 'yr', 'yrs', 'year', 'years'],
};

const bytes = ['B', 'kB', 'MB', 'GB', 'TB', 'PB', 'KiB', 'MiB', 'GiB', 'TiB', 'PiB'] as const;
const bits = ['b', 'kb', 'Mb', 'Gb', 'Tb', 'Pb'] as const;

/** "GBps" and "Gbps": the unit, and that it is for a second. */
export interface NamedUnit {
  readonly unit: string;
  readonly isPerSecond: boolean;
}

const named = new Map<string, NamedUnit>([
  ...Object.entries(times).flatMap(([unit, words]) => words.map((word): [string, NamedUnit] => [word, { unit, isPerSecond: false }])),
  ...[...bytes, ...bits].flatMap((unit): [string, NamedUnit][] => spellings(unit).flatMap((word): [string, NamedUnit][] => [[word, { unit, isPerSecond: false }], [`${word}ps`, { unit, isPerSecond: true }]])),
  ...['byte', 'bytes'].map((word): [string, NamedUnit] => [word, { unit: 'B', isPerSecond: false }]),
  ...['bit', 'bits'].map((word): [string, NamedUnit] => [word, { unit: 'b', isPerSecond: false }]),
  ...['qps', 'rps', 'tps', 'ops'].map((word): [string, NamedUnit] => [word, { unit: '', isPerSecond: true }]),
]);

/** A capital K is as good as a small one; what the arithmetic takes is the small one. */
function spellings(unit: string): readonly string[] {
  return unit.startsWith('k') ? [unit, `K${unit.slice(1)}`] : [unit];
}

/** Undefined for what is not a unit: a thing that is counted, or a slip. */
export function unitNamed(word: string): NamedUnit | undefined {
  return named.get(word) ?? (word.length > 2 ? named.get(word.toLowerCase()) : undefined);
}

/** What is wrong with a word that stands where a unit may stand; undefined when it may be a thing that is counted. */
export function slipIn(word: string): string | undefined {
  if (/^[kmgtp]b(?:ps)?$/.test(word) && word !== 'kb' && word !== 'kbps') {
    const big = word.charAt(0).toUpperCase();
    return `“${word}” may be bits or bytes: write ${big}B for bytes or ${big}b for bits.`;
  }
  if (word === 'm') return '“m” may be many things: write M for a million, min for minutes or MB for bytes.';
  if (word === 'G' || word === 'g') return `“${word}” of what? Write GB for bytes, or billion for a number.`;
  if (word.length < 3) return `“${word}” is no unit here: write a size such as KB, a time such as day, or the name of what is counted.`;
  const meant = Object.values(times).flat().find((known) => known.length > 3 && isOneOff(word.toLowerCase(), known));
  return meant === undefined ? undefined : `“${word}” is no unit here; did you mean ${meant}?`;
}

/** Whether one letter is wrong, missing or too much. */
function isOneOff(word: string, known: string): boolean {
  if (word === known || Math.abs(word.length - known.length) > 1) return false;
  let same = 0;
  while (same < word.length && word[same] === known[same]) same += 1;
  const [rest, knownRest] = [word.slice(same), known.slice(same)];
  return rest.slice(1) === knownRest.slice(1) || rest.slice(1) === knownRest || rest === knownRest.slice(1);
}
