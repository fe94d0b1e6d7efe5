import type { Group } from './api.ts';
import type { Sample } from './series.ts';

export function hasAll({ labels }: Sample, wanted: ReadonlyMap<string, string>): boolean {
  return [...wanted].every(([label, text]) => labels.get(label) === text);
}

/** By the texts of one label, in their order. */
export function groupsOf(samples: readonly Sample[], label: string): Group[] {
  const groups = new Map<string, Group>();
  for (const { labels, value } of samples) {
    const text = labels.get(label);
    if (text === undefined) continue;
    const { count, sum } = groups.get(text) ?? { count: 0, sum: 0 };
    groups.set(text, { label: text, count: count + 1, sum: sum + value });
  }
  return [...groups.keys()].sort().flatMap((text) => groups.get(text) ?? []);
}
