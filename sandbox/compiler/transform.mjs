import { esbuild } from './vendor.mjs';

const settings = {
  loader: 'ts',
  format: 'esm',
  target: 'node24',
  charset: 'utf8',
  sourcefile: 'solution.ts',
  sourcemap: 'inline',
  sourcesContent: false,
  logLevel: 'silent',
  tsconfigRaw: { compilerOptions: { target: 'ES2023', useDefineForClassFields: true, strict: true } },
};

/** JavaScript with an inline source map, or diagnostics where the transform is stricter than the checker. */
export async function transform(text) {
  try {
    const { code } = await esbuild.transform(text, settings);
    return { javascript: code, diagnostics: [] };
  } catch (error) {
    if (!Array.isArray(error.errors)) throw error;
    return { javascript: '', diagnostics: error.errors.slice(0, 50).map(positioned) };
  }
}

function positioned({ text, location }) {
  if (!location) return { severity: 'error', file: 'solution.ts', line: 1, column: 1, message: text };
  const before = Buffer.from(location.lineText).subarray(0, location.column).toString();
  return { severity: 'error', file: 'solution.ts', line: location.line, column: before.length + 1, message: text };
}
