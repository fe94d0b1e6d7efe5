import type { MachineDebrief } from '@dayseven/contracts';
import type { HeadlineKind } from '@dayseven/contracts/vocabulary';

type Told = Pick<MachineDebrief, 'levels' | 'marks'>;

const opened = (number: number) => ({ levels }: Told) => levels.find((level) => level.number === number)?.openedAtMs;
const extension = ({ levels }: Told) => levels.find(({ isExtension }) => isExtension)?.openedAtMs;
const later = ({ levels }: Told) => levels.find(({ number, isExtension, passedAtMs }) => number > 2 && !isExtension && passedAtMs === undefined)?.openedAtMs;
const rejected = ({ marks }: Told) => marks.find(({ kind, verdict }) => kind === 'submission' && verdict !== 'accepted')?.atMs;
const race = ({ marks }: Told) => marks.find(({ kind, verdict }) => kind === 'race' && verdict !== 'accepted')?.atMs;

const moments: Partial<Readonly<Record<HeadlineKind, (debrief: Told) => number | undefined>>> = {
  'first-level-fails': rejected, 'second-level-fails': opened(2), 'extension-untouched': extension, 'extension-fails': extension, 'later-level-fails': later, 'extension-rewrote': extension, 'race-found': race,
};

/** The moment of the round a headline is about, in milliseconds of its own time; none where it is about all of it. */
export function headlineMoment(kind: HeadlineKind | undefined, debrief: Told): number | undefined {
  return kind === undefined ? undefined : moments[kind]?.(debrief);
}
