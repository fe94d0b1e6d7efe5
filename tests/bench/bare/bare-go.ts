import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { runSteps } from '../measure/run-steps.ts';
import type { Way } from '../measure/side-by-side.ts';
import { goMain } from '../programs/go.ts';
import type { BenchRun } from '../bench-run.ts';

/** The flags of the sandbox's own compile and link (sandbox/supervisor/gobuild.go). */
export const compileLine = (archives: string): string =>
  `${archives}/compile -p main -importcfg ${archives}/compile.importcfg -o solution.a -pack -complete -c=2 -dwarf=false -trimpath "$PWD" main.go solution.go`;
export const linkLine = (archives: string): string =>
  `${archives}/link -importcfg ${archives}/link.importcfg -buildmode=exe -s -w -o program solution.a`;

/** As the sandbox starts its compiler: with the collector off. */
const environment = { GOGC: 'off' };

/** Compile, link and run of the same file with a main of the same cases: the quickest a person can be with this toolchain. */
export async function bareGo({ tools: { goArchives }, scratch }: BenchRun, solution: (round: number) => string): Promise<Way> {
  const folder = await goFolder(scratch);
  const line = `${compileLine(goArchives)} && ${linkLine(goArchives)} && GOGC=100 ./program`;
  return async (round) => {
    await writeFile(join(folder, 'solution.go'), solution(round));
    return runSteps({ folder, line, environment });
  };
}

/** `go run` with the cache of the round before. */
export async function warmGoRun({ tools: { go }, scratch }: BenchRun, solution: (round: number) => string): Promise<Way> {
  const folder = await goFolder(scratch);
  return async (round) => {
    await writeFile(join(folder, 'solution.go'), solution(round));
    return runSteps({ folder, line: `${go} run main.go solution.go`, environment: goEnvironment(join(folder, 'cache')) });
  };
}

/** `go run` with a cache that is empty each time, as in a container that is used once. */
export async function emptyGoRun({ tools: { go }, scratch }: BenchRun, solution: (round: number) => string): Promise<Way> {
  const folder = await goFolder(scratch);
  return async (round) => {
    await writeFile(join(folder, 'solution.go'), solution(round));
    const cache = join(folder, `cache-${round}`);
    const ms = await runSteps({ folder, line: `${go} run main.go solution.go`, environment: goEnvironment(cache) });
    await runSteps({ folder, line: `rm -rf ${cache}` });
    return ms;
  };
}

function goEnvironment(cache: string): Record<string, string> {
  return { GOCACHE: cache, CGO_ENABLED: '0', GOPROXY: 'off', GOTOOLCHAIN: 'local', GOTELEMETRY: 'off', GOFLAGS: '-buildvcs=false' };
}

async function goFolder(scratch: BenchRun['scratch']): Promise<string> {
  const folder = await scratch();
  await writeFile(join(folder, 'main.go'), goMain);
  return folder;
}
