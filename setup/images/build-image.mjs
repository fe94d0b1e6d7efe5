import { spawn } from 'node:child_process';
import { createWriteStream } from 'node:fs';
import { EngineRefused, followEngine } from '../engine/engine-api.mjs';
import { SetupFailure } from '../shared/failure.mjs';
import { logFile } from '../shared/places.mjs';
import { OUR_LABEL } from './image-store.mjs';
import { SANDBOX } from './sandbox-images.mjs';

// A compiler may be quiet for minutes.
const LONGEST_SILENCE_MS = 15 * 60 * 1000;

const PROXIES = ['http_proxy', 'https_proxy', 'no_proxy', 'HTTP_PROXY', 'HTTPS_PROXY', 'NO_PROXY'];

/**
 * Builds one stage of the sandbox's Dockerfile under a tag.
 * @param {import('../engine/docker-host.mjs').Address} address
 * @param {{ target: string, tag: string, files: readonly string[], onStep: (share: number) => void }} image
 */
export async function buildImage(address, { target, tag, files, onStep }) {
  const log = logFile('images');
  const file = createWriteStream(log, { flags: 'a' });
  const context = packContext(files);
  const query = {
    t: tag,
    target,
    dockerfile: 'images/Dockerfile',
    labels: JSON.stringify({ [OUR_LABEL]: target }),
    buildargs: JSON.stringify(proxiesHere()),
    // The host's own network: a name server or proxy that listens only there still answers.
    networkmode: 'host',
    rm: '1',
    forcerm: '1',
  };
  try {
    for await (const news of followEngine(address, { method: 'POST', path: '/build', query, body: context, silenceMs: LONGEST_SILENCE_MS })) {
      if (typeof news.stream !== 'string') continue;
      file.write(news.stream);
      const step = /^Step (\d+)\/(\d+)/.exec(news.stream);
      if (step) onStep((Number(step[1]) - 1) / Number(step[2]));
    }
  } catch (cause) {
    file.write(`${cause.message}\n`);
    const why = cause instanceof EngineRefused ? cause.message.split('\n')[0] : `the engine broke off (${cause.message})`;
    throw new SetupFailure('images', `The image for ${target} could not be built, because ${why}: start again, and if it fails again read what came before it`, { log, cause });
  } finally {
    file.end();
    context.destroy();
  }
}

// As a list of files, so that what is built is what was hashed.
function packContext(files) {
  const tar = spawn('tar', ['--create', '--file', '-', '--null', '--files-from', '-'], { cwd: SANDBOX, stdio: ['pipe', 'pipe', 'inherit'] });
  tar.once('error', (error) => tar.stdout.destroy(error));
  tar.stdin.on('error', () => {});
  tar.stdin.end(files.map((path) => `${path}\0`).join(''));
  return tar.stdout;
}

function proxiesHere() {
  return Object.fromEntries(PROXIES.map((name) => [name, process.env[name]]).filter(([, value]) => value !== undefined));
}
