import { askConsentOnce } from '../engine/ask-consent.mjs';
import { tellPerson, tellProgram } from '../shared/report.mjs';
import { failureOf } from './end-with.mjs';
import { prepareJudge } from './prepare-judge.mjs';

/**
 * `node setup/judge.mjs [--json] [--check | --no-install]`: the engine and the images, ready or a sentence why not.
 * --check only looks; --no-install builds images but leaves packages and services alone.
 */
export async function main(args) {
  // Whoever reads our lines may go first.
  process.stdout.on('error', () => process.exit(1));
  for (const signal of ['SIGTERM', 'SIGHUP', 'SIGINT']) process.once(signal, () => process.exit(1));

  const json = args.includes('--json');
  const checks = args.includes('--check');
  const mayInstall = !checks && !args.includes('--no-install');
  const report = json ? tellProgram() : tellPerson();
  try {
    if (mayInstall && !json) await askConsentOnce();
    const ready = await prepareJudge({ mayInstall, mayBuild: !checks, report });
    if (json) process.stdout.write(`${JSON.stringify(ready)}\n`);
  } catch (error) {
    const { step, message } = failureOf(error);
    report({ step, state: 'failed', text: message });
    process.exitCode = 1;
  }
}
