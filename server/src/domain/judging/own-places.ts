import type { Frame } from '@dayseven/contracts/vocabulary';
import type { TreeFile } from '../job/source-tree.ts';
import type { RaceAccess, RaceResult } from './race-result.ts';

/** What calls at once showed, with nothing in its places that is not in the candidate's files: a program may print a report of its own, and quote in it what it was asked. */
export function inOwnPlaces(race: RaceResult, files: readonly TreeFile[]): RaceResult {
  const texts = new Map(files.map(({ name, text }) => [name, text]));
  const own = (frames: readonly Frame[]): readonly Frame[] => frames.flatMap((frame) => ownPlace(frame, texts.get(frame.file)));
  const ownAccess = ({ does, stack }: RaceAccess): RaceAccess => ({ does, stack: own(stack) });
  switch (race.kind) {
    case 'race': return { ...race, races: race.races.map(({ first, second }) => ({ first: ownAccess(first), second: ownAccess(second) })) };
    case 'leak': case 'deadlock': return { ...race, places: own(race.places) };
    case 'failed': {
      const { place: said, ...failed } = race;
      const [place] = said ? own([said]) : [];
      return { ...failed, ...(place && { place }) };
    }
    case 'clean': return race;
  }
}

function ownPlace({ file, line, function: called }: Frame, text: string | undefined): readonly Frame[] {
  if (text === undefined || line > text.split('\n').length) return [];
  const known = new Set(text.match(WORD));
  const words = called.match(WORD) ?? [];
  // The compiler calls some parts of a function by words of its own.
  return [{ file, line, function: words.every((word) => known.has(word)) ? called : words.filter((word) => known.has(word)).join('.') || 'a function' }];
}

const WORD = /[\p{L}\p{N}_]+/gu;
