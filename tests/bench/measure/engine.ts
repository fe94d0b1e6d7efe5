import { request } from 'node:http';
import { givenParts } from '../../../server/src/adapters/judge-setup/given-parts.ts';
import type { JudgeParts } from '../../../server/src/application/ports/judge-machine.ts';

/** What set-up made ready, on an engine of this machine. */
export function localParts(judge: string): JudgeParts & { readonly socketPath: string } {
  const parts = givenParts({ DAYSEVEN_JUDGE: judge });
  if (!parts || !('socketPath' in parts.engine)) throw new Error('the bench needs an engine on this machine');
  return { ...parts, socketPath: parts.engine.socketPath };
}

/** Asks the engine's own API, so that nothing of ours is between what is measured and the engine. */
export function askEngine(socketPath: string, method: string, path: string, body?: object): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const asked = request({ socketPath, method, path, headers: { host: 'docker', 'content-type': 'application/json' } }, (answer) => {
      let text = '';
      answer.setEncoding('utf8').on('data', (more: string) => (text += more)).on('end', () => {
        if ((answer.statusCode ?? 500) < 400) resolve(text === '' ? undefined : JSON.parse(text));
        else reject(new Error(`the engine refused ${path}: ${text}`));
      });
    });
    asked.once('error', reject);
    asked.end(body === undefined ? undefined : JSON.stringify(body));
  });
}
