import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { runSteps } from '../measure/run-steps.ts';
import type { Way } from '../measure/side-by-side.ts';
import { typescriptMain, typescriptSolution } from '../programs/typescript.ts';
import type { BenchRun } from '../bench-run.ts';

/** What the judge's compiler is told too (sandbox/compiler/compiler-options.json): the smallest library, and none of it checked. */
const options = {
  target: 'es2023', lib: ['es2023'], types: [], module: 'esnext', moduleResolution: 'bundler', moduleDetection: 'force',
  strict: true, allowImportingTsExtensions: true, skipLibCheck: true, noEmit: true,
};

/** The native compiler's check, its binary called directly, then Node, which strips the types itself. */
export async function nativeTypescript({ tools: { nativeTsc, node }, scratch }: BenchRun): Promise<Way> {
  const folder = await scratch();
  await writeFile(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions: options, files: ['main.ts'] }));
  await writeFile(join(folder, 'package.json'), JSON.stringify({ type: 'module' }));
  await writeFile(join(folder, 'main.ts'), typescriptMain('./solution.ts'));
  return inFolder(folder, `${nativeTsc} --noEmit -p . && ${node} main.ts`);
}

/** The classic compiler on the files, with nothing but a target and a module format, then Node: the steps of Piston and Judge0. */
export async function classicTypescript({ tools: { classicTsc, node }, scratch }: BenchRun): Promise<Way> {
  const folder = await scratch();
  await writeFile(join(folder, 'main.ts'), typescriptMain('./solution'));
  return inFolder(folder, `${node} ${classicTsc} --target es2023 --module commonjs main.ts && ${node} main.js`);
}

function inFolder(folder: string, line: string): Way {
  return async (round) => {
    await writeFile(join(folder, 'solution.ts'), typescriptSolution(round));
    return runSteps({ folder, line });
  };
}
