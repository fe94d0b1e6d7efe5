/** What the machine has to give. */
export interface Room {
  readonly cores: number;
  readonly memoryMb: number;
}

/** How large the judge is while nothing is going on. */
export interface JudgeSize {
  /** How many jobs are judged at once, and how many containers of a language are started at once. */
  readonly atOnce: number;
  /** How many started containers of each language wait. */
  readonly ready: number;
  /** How many TypeScript compilers are kept. */
  readonly compilers: number;
}

type Asked = { readonly [Name in keyof JudgeSize]?: JudgeSize[Name] | undefined };

/** A compiler that waits takes about 170 MB; a second one is only for who must not wait behind a program that hangs the first. */
const TWO_COMPILERS_FROM_MB = 3_500;
const MOST_BY_ITSELF = 8;

/** As was asked for, else by what the machine has: two of everything on the smallest, because one person may have two tabs. */
export function judgeSizeOf({ cores, memoryMb }: Room, asked: Asked = {}): JudgeSize {
  const byCores = Math.min(MOST_BY_ITSELF, Math.max(2, cores));
  const atOnce = asked.atOnce ?? byCores;
  return { atOnce, ready: asked.ready ?? atOnce, compilers: asked.compilers ?? (memoryMb < TWO_COMPILERS_FROM_MB ? 1 : 2) };
}
