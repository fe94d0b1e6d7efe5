import type { BenchRun } from './bench-run.ts';
import { board } from './benches/board.ts';
import { burst } from './benches/burst.ts';
import { firstCase } from './benches/first-case.ts';
import { go, goDockerRun, goEmptyCache } from './benches/go.ts';
import { memory } from './benches/memory.ts';
import { page } from './benches/page.ts';
import { recording } from './benches/recording.ts';
import { typescript } from './benches/typescript.ts';
import { typing } from './benches/typing.ts';
import type { Section } from './result.ts';

/** Every bench by the name `--only` takes, in the order of the page. */
export const benches: Readonly<Record<string, (run: BenchRun) => Promise<Section>>> = {
  go,
  'go-empty-cache': goEmptyCache,
  'docker-run': goDockerRun,
  typescript,
  'first-case': firstCase,
  burst,
  typing,
  memory,
  page,
  board,
  recording,
};
