import type { JudgeParts } from './judge-machine.ts';

/** What set-up tells while it works. */
export interface SetupNews {
  readonly text: string;
  readonly percent?: number;
}

/** Makes the engine and the images ready, which can take minutes. */
export interface JudgeSetup {
  /**
   * `lookOnly` builds images but leaves packages and services alone.
   * @throws SetupRefusal with a sentence that says what to do.
   */
  prepare(how: 'may-install' | 'look-only', tell: (news: SetupNews) => void, signal: AbortSignal): Promise<JudgeParts>;
}

/** Why there is no judge, as one sentence for the person. */
export class SetupRefusal extends Error {
  override readonly name = 'SetupRefusal';
}
