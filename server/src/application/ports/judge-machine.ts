import type { JobsWaiting } from './job-store.ts';
import type { Formatted, Sandbox } from './sandbox.ts';

export interface TlsFiles {
  readonly ca?: string;
  readonly cert?: string;
  readonly key?: string;
}

/** Where a container engine listens. */
export type EngineAddress =
  | { readonly socketPath: string }
  | { readonly host: string; readonly port: number; readonly tls?: TlsFiles };

/** What set-up made ready: an engine, and the tag of each image. */
export interface JudgeParts {
  readonly engine: EngineAddress;
  readonly images: { readonly go: string; readonly typescript: string; readonly compiler: string };
}

/** The sandbox with its switch: it judges while it is on, and every run of it faults while it is off. */
export interface JudgeMachine extends Sandbox {
  /**
   * Connects to the engine, finds out whether it enforces its limits, clears away what is left of the dead and has containers ready; aborted, it leaves none behind.
   * @returns what the engine does not enforce, where that is allowed
   * @throws SandboxFault
   */
  switchOn(parts: JudgeParts, signal: AbortSignal): Promise<string | undefined>;
  /** Writes Go as it should look, with the imports it lacks, in a container of its own. @throws SandboxFault */
  formatGo(source: string, signal: AbortSignal): Promise<Formatted>;
  /** Says what will be asked for soon, so that it can be made ready. */
  expect(waiting: JobsWaiting): void;
  /** @throws SandboxFault when the engine does not answer. */
  ping(): Promise<void>;
  /** Ends every container of ours; runs in flight fault. */
  switchOff(): Promise<void>;
}
