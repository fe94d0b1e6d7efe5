import { mainFile, resolveIn, testFiles } from './tree.mjs';
import { esbuild } from './vendor.mjs';

const common = {
  format: 'esm',
  target: 'node24',
  charset: 'utf8',
  sourcemap: 'inline',
  sourcesContent: false,
  logLevel: 'silent',
  tsconfigRaw: { compilerOptions: { target: 'ES2023', useDefineForClassFields: true, strict: true } },
};
const settings = { ...common, loader: 'ts', sourcefile: 'solution.ts' };

/** JavaScript with an inline source map, or diagnostics where the transform is stricter than the checker. */
export async function transform(text) {
  try {
    const { code } = await esbuild.transform(text, settings);
    return { javascript: code, diagnostics: [] };
  } catch (error) {
    return refused(error);
  }
}

/** Several files as one module, each known by its path in what stands in the source map. */
export async function bundle(files, run) {
  try {
    const { outputFiles } = await esbuild.build({ ...common, ...entryOf(files, run), bundle: true, write: false, treeShaking: false, absWorkingDir: '/', plugins: [treeOf(files)] });
    return { javascript: outputFiles[0].text, diagnostics: [] };
  } catch (error) {
    return refused(error);
  }
}

function entryOf(files, run) {
  if (run !== 'tests') return { entryPoints: [run === 'program' ? mainFile : 'index.ts'] };
  return { stdin: { contents: testFiles(files).map((path) => `import ${JSON.stringify(path)};\n`).join(''), resolveDir: '/' } };
}

/** Nothing but what the request holds is ever read; what tests may import of Node is the runner's business. */
function treeOf(files) {
  return {
    name: 'tree',
    setup(build) {
      build.onResolve({ filter: /.*/ }, ({ path, importer, kind }) => {
        if (path.startsWith('node:')) return { path, external: true };
        const found = kind === 'entry-point' || importer === '<stdin>' ? path : resolveIn(files, importer, path);
        return found === undefined ? { errors: [{ text: `There is no file ${path}.` }] } : { path: found, namespace: 'tree' };
      });
      build.onLoad({ filter: /.*/, namespace: 'tree' }, ({ path }) => ({ contents: files[path], loader: 'ts' }));
    },
  };
}

function refused(error) {
  if (!Array.isArray(error.errors)) throw error;
  return { javascript: '', diagnostics: error.errors.slice(0, 50).map(positioned) };
}

function positioned({ text, location }) {
  if (!location) return { severity: 'error', file: 'solution.ts', line: 1, column: 1, message: text };
  const file = location.file.replace(/^tree:/, '');
  const before = Buffer.from(location.lineText).subarray(0, location.column).toString();
  return { severity: 'error', file, line: location.line, column: before.length + 1, message: text };
}
