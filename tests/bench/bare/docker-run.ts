import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { BenchRun } from '../bench-run.ts';
import { localParts } from '../measure/engine.ts';
import { runSteps } from '../measure/run-steps.ts';
import type { Way } from '../measure/side-by-side.ts';
import { goMain } from '../programs/go.ts';
import { compileLine, linkLine } from './bare-go.ts';

/** The image ours are built on; what runs in it here is static. */
const image = 'debian:trixie-slim';

/** A container for each submission by the command line: the quickest compile and link there is, with nothing kept ready. */
export async function dockerRun({ tools: { docker, goArchives }, judge, scratch }: BenchRun, solution: (round: number) => string): Promise<Way> {
  if (docker === undefined) throw new Error('this bench needs the `docker` command');
  const { socketPath } = localParts(judge);
  const folder = await scratch();
  await writeFile(join(folder, 'main.go'), goMain);
  const inside = `cp /source/*.go . && ${compileLine(goArchives)} && ${linkLine(goArchives)} && ./program`;
  const places = `--tmpfs /w:exec --workdir /w --volume ${folder}:/source:ro --volume ${goArchives}:${goArchives}:ro`;
  const line = `${docker} --host unix://${socketPath} run --rm --network none ${places} --env GOGC=off ${image} sh -c '${inside}'`;
  return async (round) => {
    await writeFile(join(folder, 'solution.go'), solution(round));
    return runSteps({ folder, line });
  };
}
