import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { askConsentOnce } from '../engine/ask-consent.mjs';
import { ROOT } from '../shared/places.mjs';
import { tellPerson } from '../shared/report.mjs';
import { passSignalsTo } from '../shared/run-child.mjs';
import { ensureArtefacts } from '../steps/artefacts.mjs';
import { ensureDependencies } from '../steps/dependencies.mjs';
import { endWith } from './end-with.mjs';

/** `npm run dev`: the server restarts and the page reloads as their files change; when one ends, so does the other. */
export function main() {
  const report = tellPerson();
  return endWith(async () => {
    await askConsentOnce();
    await ensureDependencies(report);
    await ensureArtefacts(report);
    return endTogether([
      start('tsx', ['watch', '--conditions=source', 'server/src/main.ts'], ROOT),
      start('vite', [], join(ROOT, 'client')),
    ]);
  });
}

function start(program, args, cwd) {
  return spawn(join(ROOT, 'node_modules', '.bin', program), args, { cwd, stdio: ['ignore', 'inherit', 'inherit'] });
}

function endTogether(children) {
  passSignalsTo(children);
  const endings = children.map((child) => new Promise((resolve) => {
    child.once('error', () => resolve(1));
    child.once('close', (code) => resolve(code ?? 0));
  }));
  return Promise.race(endings).then(async (code) => {
    children.forEach((child) => child.kill('SIGTERM'));
    await Promise.all(endings);
    return code;
  });
}
