import type { Mode, PlannedRound, TimedKind } from '@dayseven/contracts/vocabulary';
import { hasPrograms } from '../../shared/round/kind-words.ts';

/** Three sentences on what each mode means in a day of these rounds: nothing of a kind that is not among them. */
export function dayMeans(rounds: readonly PlannedRound[]): Readonly<Record<Mode, readonly string[]>> {
  const kinds = new Set(rounds.map(({ kind }) => kind));
  const atZero = `At zero each round keeps what is there: ${whatStays(kinds)}.`;
  const judged = [...kinds].filter((kind) => hasPrograms[kind]).map((kind) => judgedNames[kind]).join(' and ');
  return {
    strict: ["A round's clock does not stop: there is no pause in it, and a closed page costs time.", judged === '' ? untold(kinds) : `Of what is hidden in ${judged} you learn its category and outcome only.`, atZero],
    relaxed: ['You may pause a round as often as you like; pauses are noted, not counted.', judged === '' ? untold(kinds) : `In ${judged} the first hidden failure shows what it was.`, atZero],
  };
}

const judgedNames: Readonly<Record<TimedKind, string>> = { dsa: 'DSA', 'machine-coding': 'machine coding', design: '', behavioral: '' };

type Kinds = ReadonlySet<TimedKind>;

function whatStays(kinds: Kinds): string {
  const programs = kinds.has('dsa') || kinds.has('machine-coding') ? ['programs are judged'] : [];
  const kept = [kinds.has('design') ? 'the design' : '', kinds.has('behavioral') ? 'your answers' : ''].filter((part) => part !== '');
  const stay = kept.length === 0 ? [] : [`${kept.join(' and ')} ${kept[0] === 'the design' && kept.length === 1 ? 'stays as it is' : 'stay as they are'}`];
  return [...programs, ...stay].join(', ');
}

function untold(kinds: Kinds): string {
  const design = kinds.has('design') ? ['the interviewer answers what you ask'] : [];
  const behavioral = kinds.has('behavioral') ? ['a question that is closed does not come back'] : [];
  const sentence = [...design, ...behavioral].join(', and ');
  return `${sentence.slice(0, 1).toUpperCase()}${sentence.slice(1)}.`;
}
