import { createChecker } from './checker.mjs';
import { onFirstLine, tell, tellTree } from './diagnostics.mjs';
import { ruleFor } from './imports.mjs';
import { bundle, transform } from './transform.mjs';
import { isTree, mainFile } from './tree.mjs';
import { ts } from './vendor.mjs';

// The host gives up at 5 s.
const checkMs = 4_000;
const renewEvery = 200;
const renewAboveBytes = 300 * 1024 * 1024;

/** From the files of a request to what the host is told; keeps one warm checker and renews it before it grows. */
export function createCompiler(transformText = transform) {
  const checker = createChecker();
  let served = 0;

  /** `run` is what of several files runs in the place of what calls them: their `tests`, or their `program`. */
  return async (received, run) => {
    const started = performance.now();
    const files = Object.fromEntries(Object.entries(received).map(([name, text]) => [name, text.replace(/^\uFEFF/, '')]));
    const diagnostics = diagnose(checker, files, run);
    const checked = performance.now();
    // Not before: what is nested too deeply to be checked would keep the transform, and with it everybody, busy long after its own verdict.
    const outcome = hasErrors(diagnostics) ? { javascript: '', diagnostics } : withWarnings(await javascriptOf(files, { transformText, run }), diagnostics);
    const stages = { check: rounded(checked - started), transform: rounded(performance.now() - checked) };
    served += 1;
    if (served % renewEvery === 0 || process.memoryUsage().heapUsed > renewAboveBytes) checker.renew();
    return { ok: !hasErrors(outcome.diagnostics), ...outcome, stages };
  };
}

function javascriptOf(files, { transformText, run }) {
  return isTree(files) ? bundle(files, run) : transformText(files['solution.ts']);
}

function withWarnings({ javascript, diagnostics }, warnings) {
  return { javascript, diagnostics: hasErrors(diagnostics) ? diagnostics : warnings };
}

function hasErrors(diagnostics) {
  return diagnostics.some(({ severity }) => severity === 'error');
}

function diagnose(checker, files, run) {
  if (run === 'program' && files[mainFile] === undefined) return [onFirstLine('index.ts', `There is no program: write a ${mainFile} beside this file.`)];
  try {
    const place = { firstFile: firstOf(files), checkText: files['check.ts'] };
    return isTree(files) ? tellTree(checker.checkTree(files, checkMs, run), { ...place, ruleFor }) : tell(checker.check(files, checkMs), place);
  } catch (error) {
    checker.renew();
    if (error instanceof ts.OperationCanceledException) return [onFirstLine(firstOf(files), `Checking the types took longer than ${checkMs / 1000} s.`)];
    if (error instanceof RangeError) return [onFirstLine(firstOf(files), 'This file is nested too deeply, or its types grow too large, to be checked.')];
    return [onFirstLine(firstOf(files), `The type checker cannot handle this file: ${error.message}`)];
  }
}

function firstOf(files) {
  return isTree(files) ? 'index.ts' : 'solution.ts';
}

function rounded(ms) {
  return Math.round(ms * 100) / 100;
}
