import { request } from 'node:http';
import { givenParts } from '../../../server/src/adapters/judge-setup/given-parts.ts';
import { containerSpec } from '../../../server/src/adapters/docker/container-spec.ts';
import { labels } from '../../../server/src/adapters/docker/labels.ts';
import { thisOwner } from '../../../server/src/adapters/docker/owner.ts';

/** Creates, starts and removes one container with the judge's own hardening, and does nothing with it. */
export async function containerLife(judge: string): Promise<void> {
  const parts = givenParts({ DAYSEVEN_JUDGE: judge });
  if (!parts || !('socketPath' in parts.engine)) throw new Error('the bench needs an engine on this machine');
  const { socketPath } = parts.engine;
  const spec = containerSpec({ image: parts.images.go, role: 'go', memoryMb: 256, labels: labels(thisOwner(), Date.now()) });
  const { Id } = JSON.parse(await ask(socketPath, 'POST', '/containers/create', { ...spec, HostConfig: { ...spec.HostConfig, AutoRemove: false } })) as { Id: string };
  await ask(socketPath, 'POST', `/containers/${Id}/start`);
  await ask(socketPath, 'DELETE', `/containers/${Id}?force=1`);
}

function ask(socketPath: string, method: string, path: string, body?: object): Promise<string> {
  return new Promise((resolve, reject) => {
    const asked = request({ socketPath, method, path, headers: { host: 'docker', 'content-type': 'application/json' } }, (answer) => {
      let text = '';
      answer.setEncoding('utf8').on('data', (more: string) => (text += more)).on('end', () => {
        if ((answer.statusCode ?? 500) < 400) resolve(text);
        else reject(new Error(`the engine refused ${path}: ${text}`));
      });
    });
    asked.once('error', reject);
    asked.end(body === undefined ? undefined : JSON.stringify(body));
  });
}
