/** `build-artefacts.ts [id…]`: brings the expected values up to date, and tells an author what is wrong. */
import { buildArtefacts } from './artefacts/build.ts';
import { listFolders } from './artefacts/open-folder.ts';
import { placesOf } from './artefacts/places.ts';
import { showFault } from './format/fault.ts';

const only = process.argv.slice(2);
const known = await listFolders(placesOf().root);
const unknown = only.find((id) => !known.includes(id));

if (unknown !== undefined) {
  console.error(`There is no problem ${unknown}; there are ${known.join(', ')}.`);
  process.exitCode = 1;
} else {
  const { renewed, unchanged, faults } = await buildArtefacts(only.length > 0 ? { only } : {});
  for (const problem of faults) problem.faults.forEach((fault) => console.error(showFault(problem.id, fault)));
  console.log(`${renewed.length} problems worked out, ${unchanged.length} unchanged, ${faults.length} left out.`);
  // Everything else goes on working without a malformed problem; its author asked by name.
  if (only.length > 0 && faults.length > 0) process.exitCode = 1;
}
