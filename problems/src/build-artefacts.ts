/** `build-artefacts.ts [id…]`: brings the expected values up to date, and tells an author what is wrong. */
import { buildArtefacts } from './artefacts/build.ts';
import { listFolders } from './artefacts/open-folder.ts';
import { placesOf } from './artefacts/places.ts';
import { showFault } from './format/fault.ts';
import { buildMachines } from './machine-coding/build-machines.ts';
import { machinePlaces } from './machine-coding/load-machines.ts';

const only = process.argv.slice(2);
const [known, machines] = await Promise.all([listFolders(placesOf().root), listFolders(machinePlaces().root)]);
const unknown = only.find((id) => !known.includes(id) && !machines.includes(id));

if (unknown !== undefined) {
  console.error(`There is no problem ${unknown}; there are ${[...known, ...machines].join(', ')}.`);
  process.exitCode = 1;
} else {
  const of = (ids: readonly string[]): { only?: readonly string[] } => (only.length > 0 ? { only: only.filter((id) => ids.includes(id)) } : {});
  const both = [await buildArtefacts(of(known)), await buildMachines(of(machines))];
  const [renewed, unchanged, faults] = [both.flatMap((one) => one.renewed), both.flatMap((one) => one.unchanged), both.flatMap((one) => one.faults)];
  for (const problem of faults) problem.faults.forEach((fault) => console.error(showFault(problem.id, fault)));
  console.log(`${renewed.length} problems worked out, ${unchanged.length} unchanged, ${faults.length} left out.`);
  // Everything else goes on working without a malformed problem; its author asked by name.
  if (only.length > 0 && faults.length > 0) process.exitCode = 1;
}
