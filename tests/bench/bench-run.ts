import type { Rounds } from './measure/side-by-side.ts';
import type { Tools } from './tools.ts';

/** What every part of one run of the bench works with. */
export interface BenchRun {
  readonly tools: Tools;
  /** The engine and the images, as set-up hands them to a server. */
  readonly judge: string;
  readonly rounds: Rounds;
  /** A quick run is for trying the bench itself: its figures say little. */
  readonly quick: boolean;
  /** A new folder that goes with the run. */
  readonly scratch: () => Promise<string>;
  readonly say: (line: string) => void;
}
