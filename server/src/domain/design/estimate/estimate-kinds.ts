import { unitNamed, type NamedUnit } from './estimate-units.ts';

/** What a result can be: a number of things, or an amount of data, each as such or for a time; or a time. */
export type EstimateKind = 'count' | 'rate' | 'data' | 'data-rate' | 'time';

export interface Wanted {
  readonly kind: EstimateKind;
  /** The unit it was asked in, when one was named: "GB", or "day" for so many a day. */
  readonly unit?: string;
}

const names: Readonly<Record<EstimateKind, string>> = { count: 'a plain number', rate: 'a number per time', data: 'an amount of data', 'data-rate': 'data per time', time: 'a span of time' };

/** How to get from the one to the other. */
const ways: Readonly<Record<EstimateKind, Partial<Record<EstimateKind, string>>>> = {
  count: {
    rate: 'say in which time it happens, such as 10 req/day', data: 'multiply by the size of one, such as 500 B',
    'data-rate': 'multiply by the size of one, such as 500 B, and say in which time, such as 10 req/day', time: 'divide by how many are done in a time, such as 100/s',
  },
  rate: {
    count: 'multiply by a span of time, such as 1 day', data: 'multiply by the size of one, such as 500 B, and by how long it is kept, such as 5 years',
    'data-rate': 'multiply by the size of one, such as 500 B', time: 'divide a number by it',
  },
  data: {
    count: 'divide by the size of one, such as 500 B', rate: 'divide by the size of one, and by a time', 'data-rate': 'divide by a time, such as 1 day', time: 'divide by how much goes in a time, such as 100 MB/s',
  },
  'data-rate': {
    count: 'divide by the size of one, such as 500 B, and multiply by a time', rate: 'divide by the size of one, such as 500 B', data: 'multiply by how long it is kept, such as 5 years', time: 'divide an amount of data by it',
  },
  time: { count: 'multiply by how many there are in a time, such as 1k/s', rate: 'divide a number by it', data: 'multiply by data per time, such as 10 MB/s', 'data-rate': 'divide an amount of data by it' },
};

export function mismatch(is: EstimateKind, wanted: EstimateKind): string {
  return `This is ${names[is]}, and ${names[wanted]} is asked for: ${ways[is][wanted] ?? 'look at the units'}.`;
}

export function cannotAdd(left: EstimateKind | undefined, right: EstimateKind | undefined): string {
  return `${capital(left ? names[left] : 'a mix of units')} and ${right ? names[right] : 'a mix of units'} cannot be added: bring both to the same unit first.`;
}

export const noKind = 'The units do not come to anything: one of the factors has a time or a size too many.';

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

const targets: Readonly<Record<string, EstimateKind>> = {
  storage: 'data', data: 'data', size: 'data', memory: 'data', ram: 'data', disk: 'data', cache: 'data', bytes: 'data', bandwidth: 'data-rate', throughput: 'data-rate', egress: 'data-rate', ingress: 'data-rate',
  time: 'time', duration: 'time', latency: 'time', rate: 'rate', count: 'count', number: 'count', total: 'count',
};

/** What stands behind the arrow; undefined where nothing does. */
export function wantedBy(words: string): Wanted | undefined {
  if (words === '') return undefined;
  const target = targets[words.toLowerCase()];
  if (target) return { kind: target };
  const [above = '', below = ''] = words.split(/\s*\/\s*|\s*\bper\s+/);
  const named = above.split(/\s+/).map(unitNamed).find((one) => one !== undefined);
  const time = unitNamed(below)?.unit;
  if (time !== undefined) return wantedFor(time, named?.unit);
  return named ? wantedUnit(named) : { kind: 'count' };
}

/** "GB/hour", "writes/day" */
function wantedFor(time: string, unit: string | undefined): Wanted {
  return unit !== undefined && isData(unit) ? { kind: 'data-rate', unit: `${unit}/${time}` } : { kind: 'rate', unit: time };
}

function wantedUnit({ unit, isPerSecond }: NamedUnit): Wanted {
  if (unit === '') return { kind: 'rate' };
  if (isPerSecond) return { kind: 'data-rate', unit };
  return { kind: isData(unit) ? 'data' : 'time', unit };
}

function isData(unit: string): boolean {
  return /[bB]$/.test(unit);
}
