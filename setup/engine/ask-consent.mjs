import { spawnSync } from 'node:child_process';
import { createInterface } from 'node:readline/promises';
import { consentTo } from './consent.mjs';
import { readMachine } from './machine.mjs';
import { probeEngine } from './probe-engine.mjs';
import { findThisEngine } from './this-engine.mjs';

/**
 * Asks the person at the terminal, when there is one and it matters, whether an engine may be installed;
 * the answer lives in this run's environment only, where the judge's set-up reads it.
 */
export async function askConsentOnce(env = process.env) {
  const engine = findThisEngine();
  if (engine.kind !== 'found' || engine.chosen) return;
  const probe = await probeEngine(engine.address);
  if (probe.state !== 'silent') return;

  const machine = readMachine(env);
  const consent = consentTo(machine);
  if (consent.answer !== 'ask') return;
  if (!(await isYes(consent.question))) {
    env.DAYSEVEN_SETUP = 'no';
    return;
  }
  if (machine.root) {
    env.DAYSEVEN_SETUP = 'yes';
    return;
  }
  // sudo asks for its password here, at the terminal; the set-up behind the server only reuses that.
  const allowed = spawnSync('sudo', ['-v'], { stdio: 'inherit' }).status === 0;
  env.DAYSEVEN_SETUP = allowed ? 'sudo' : 'no';
}

async function isYes(question) {
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  try {
    const answer = await terminal.question(`${question} [Y/n] `);
    return /^(y|yes)?$/i.test(answer.trim());
  } finally {
    terminal.close();
  }
}
