// Set-up is plain JavaScript so that any Node can start it: what its tests use of it is written down here.

declare module '*/engine/find-engine.mjs' {
  export function findEngine(machine: { env: Record<string, string>; home: string; read: (file: string) => string | undefined }): unknown;
}
declare module '*/engine/docker-host.mjs' {
  export function parseDockerHost(text: string): unknown;
}
declare module '*/engine/consent.mjs' {
  export function consentTo(machine: object): unknown;
}
declare module '*/engine/machine.mjs' {
  export function readInstalled(list: string): string[];
}
declare module '*/images/apt-sources.mjs' {
  interface Source {
    readonly uri: string;
    readonly suites: readonly string[];
    readonly components: readonly string[];
  }
  export function readOneLineSources(text: string): Source[];
  export function readDeb822Sources(text: string): Source[];
}
declare module '*/images/debian-mirror.mjs' {
  export function debianMirrors(sources: readonly object[], codename: string, read?: (file: string) => string): { main: string[]; security: string | undefined };
}
declare module '*/images/base-files.mjs' {
  export function debianSources(base: { mirror: string; security: string | undefined; release: string }): string;
}
declare module '*/images/image-store.mjs' {
  export function oldTags(images: readonly object[], keep: readonly string[], now: number): string[];
}
declare module '*/images/sandbox-images.mjs' {
  export function imageSources(folder: string): string[];
  export function imageTags(folder: string): { go: string; typescript: string; compiler: string };
}
declare module '*/setup/node-version.mjs' {
  export function complaintAboutNode(version: string): string | undefined;
}
declare module '*/steps/matches-lock.mjs' {
  export function matchesLock(lock: object, installed: object): boolean;
}
declare module '*/setup/tests/counts.mjs' {
  interface Counts {
    readonly passed: number;
    readonly failed: number;
    readonly skipped: number;
  }
  export function countCheck(exitCode: number): Counts;
  export function countJest(result: object | undefined, exitCode: number): Counts;
  export function sum(counts: readonly Counts[]): Counts;
  export function totalsLine(counts: Counts): string;
  export function exitCodeOf(counts: Counts, ci: boolean): number;
}
declare module '*/setup/tests/plan.mjs' {
  interface Step {
    readonly name: string;
  }
  export const STEPS: readonly Step[];
  export function choose(names: readonly string[]): { steps: readonly Step[] };
  export function needsOf(steps: readonly Step[]): string[];
}
declare module '*/shared/lock.mjs' {
  export function withLock<T>(name: string, work: () => Promise<T>, options: { folder: string }): Promise<T>;
}
