import { buildArtefacts } from '../artefacts/build.ts';
import { readSources } from '../artefacts/artefact.ts';
import { openFolder } from '../artefacts/open-folder.ts';
import { type Places, placesOf } from '../artefacts/places.ts';
import { createWorkshop, WorkshopFault } from '../artefacts/workshop.ts';
import type { Fault } from '../format/fault.ts';
import type { ProblemData } from '../format/problem-data.ts';

const deadlineMs = 120_000;

/**
 * Everything about a problem that can be proved on the host: format, types, constraints of every case, samples' expected values,
 * the checker on the model's answers, and the brute force on small inputs. No faults means proved.
 */
export async function proveWithoutContainers(id: string, places: Places = placesOf()): Promise<readonly Fault[]> {
  const { faults } = await buildArtefacts({ places, only: [id] });
  const found = faults.flatMap((problem) => problem.faults);
  if (found.length > 0) return found;

  const { read } = await openFolder(places.root, id, await readSources());
  return read.ok ? bruteForce(read.data) : read.faults;
}

async function bruteForce(data: ProblemData): Promise<readonly Fault[]> {
  const workshop = createWorkshop();
  try {
    return await workshop.perform('bruteForce', { data }, deadlineMs);
  } catch (problem) {
    if (problem instanceof WorkshopFault) return [{ file: 'brute-force.ts', reason: problem.message }];
    throw problem;
  } finally {
    await workshop.close();
  }
}
