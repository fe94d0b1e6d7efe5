import type { Instant } from '../instant.ts';

/**
 * Where the time of a job went, in milliseconds; together they are what the person waited, from asking until the verdict was there to be saved.
 *
 * | stage | what |
 * |---|---|
 * | queued | in the line, earlier attempts included |
 * | compiler | TypeScript: waiting for a compiler, and the way to it and back |
 * | check, transform | TypeScript: type-checking, and making JavaScript of it |
 * | container | waiting for a started container |
 * | hand-over | the way into the container and back |
 * | check, compile, link | Go: reading the imports, the compiler, the linker |
 * | first-case | from compiled to the first answer; the program's start or loading is part of it |
 * | run | the cases after the first |
 * | judge | the server's own: planning the cases, holding the answers against what is expected |
 * | vet | Go: the look for warnings; after the verdict, so nobody waits for it and it is not in the sum |
 */
export type Stages = Readonly<Record<string, number>>;

/** Milliseconds of all stages together. */
export function sumOf(stages: Stages): number {
  return Object.values(stages).reduce((sum, ms) => sum + ms, 0);
}

export interface Waited {
  readonly queuedAt: Instant;
  readonly takenAt: Instant;
  readonly judgedAt: Instant;
}

/** The sandbox's stages with those before and after them. */
export function stagesOf(inSandbox: Stages, { queuedAt, takenAt, judgedAt }: Waited): Stages {
  return inTenths({ queued: takenAt - queuedAt, ...inSandbox, judge: Math.max(0, judgedAt - takenAt - sumOf(inSandbox)) });
}

function inTenths(stages: Stages): Stages {
  return Object.fromEntries(Object.entries(stages).map(([name, ms]) => [name, Math.round(ms * 10) / 10]));
}
