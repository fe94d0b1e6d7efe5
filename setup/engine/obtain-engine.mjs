import { SetupFailure } from '../shared/failure.mjs';
import { withLock } from '../shared/lock.mjs';
import { consentTo } from './consent.mjs';
import { showAddress } from './docker-host.mjs';
import { installEngine } from './install-engine.mjs';
import { readMachine } from './machine.mjs';
import { probeEngine } from './probe-engine.mjs';
import { startEngine } from './start-engine.mjs';
import { findThisEngine } from './this-engine.mjs';

/**
 * The address of an engine that answers, installed and started first where that is allowed.
 * @param {{ mayInstall: boolean, report: import('../shared/report.mjs').Report }} options
 */
export async function obtainEngine({ mayInstall, report }) {
  const found = findThisEngine();
  if (found.kind === 'unusable') throw new SetupFailure('engine', found.because);

  const { address } = found;
  const probe = await probeEngine(address);
  const outcome = probe.state === 'silent' ? await bringUp(found, { mayInstall, report }) : probe;
  if (outcome.state === 'forbidden') throw new SetupFailure('engine', `The engine at ${showAddress(address)} refuses this user: run \`sudo usermod -aG docker $USER\`, log in again and start again.`);
  if (outcome.state === 'unfit') throw new SetupFailure('engine', outcome.because);

  report({ step: 'engine', state: 'done', text: `The Docker engine ${outcome.version} answers at ${showAddress(address)}.` });
  return { address, architecture: outcome.architecture };
}

async function bringUp(found, { mayInstall, report }) {
  const { address, chosen, from } = found;
  // Somebody pointed us elsewhere on purpose: installing an engine here would not answer there.
  if (chosen) throw new SetupFailure('engine', `No engine answers at ${showAddress(address)}, which ${from} names: start it, and the judge turns on by itself.`);

  const onWait = (pid) => report({ step: 'engine', state: 'working', text: `Another set-up (process ${pid}) is getting the engine ready; waiting for it.` });
  return withLock('engine', async () => {
    const meanwhile = await probeEngine(address);
    if (meanwhile.state !== 'silent') return meanwhile;
    await installAndStart(address, { mayInstall, report });
    return probeEngine(address);
  }, { onWait });
}

async function installAndStart(address, { mayInstall, report }) {
  const machine = readMachine();
  const consent = consentTo(machine);
  if (consent.answer === 'no') throw new SetupFailure('engine', consent.because);
  const installed = machine.enginePackages.includes('docker.io') && machine.dockerd !== undefined;
  if (!mayInstall || consent.answer === 'ask') {
    const what = installed ? 'The Docker engine is installed and does not answer: start it' : 'No Docker engine answers: start one';
    throw new SetupFailure('engine', `${what}, or start Day Seven again to have it done, and the judge turns on by itself.`);
  }
  if (!installed || machine.ours) {
    report({ step: 'engine', state: 'working', text: 'Installing the distribution\'s Docker engine (about a minute).' });
    await installEngine(machine);
  }
  report({ step: 'engine', state: 'working', text: 'Starting the Docker engine.' });
  await startEngine(address, machine);
}
