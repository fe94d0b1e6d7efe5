import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Where the problems are, and where what is worked out from them is kept. */
export interface Places {
  readonly root: string;
  readonly artefacts: string;
}

const problems = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

export const sourceFolder = join(problems, 'src');
export const catalogueFolder = join(problems, 'catalogue');

/** Of the shipped catalogue, or of another folder of problem folders, whose artefacts are kept in it. */
export function placesOf(root?: string): Places {
  if (root !== undefined) return { root, artefacts: join(root, '.artefacts') };
  return { root: join(catalogueFolder, 'dsa'), artefacts: join(problems, '.artefacts') };
}
