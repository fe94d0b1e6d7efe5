/** One way to do the same thing; it gets the round's number, for a source that was never there before, and gives its milliseconds. */
export type Way = (round: number) => Promise<number>;

export interface Rounds {
  readonly warmUp: number;
  readonly counted: number;
}

/** Runs every way in turn, round by round, so that what disturbs the machine disturbs all of them. */
export async function sideBySide<Name extends string>(ways: Readonly<Record<Name, Way>>, { warmUp, counted }: Rounds): Promise<Record<Name, number[]>> {
  const names = Object.keys(ways) as Name[];
  const measured = Object.fromEntries(names.map((name) => [name, [] as number[]])) as Record<Name, number[]>;
  for (let round = 0; round < warmUp + counted; round++) {
    for (const name of names) {
      const ms = await ways[name](nextSourceNumber());
      if (round >= warmUp) measured[name].push(ms);
    }
  }
  return measured;
}

let sources = 0;

/** A number that no source of this run has had. */
export function nextSourceNumber(): number {
  sources += 1;
  return sources;
}
