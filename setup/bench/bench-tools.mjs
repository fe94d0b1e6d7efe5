import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { askEngine } from '../engine/engine-api.mjs';
import { buildImage } from '../images/build-image.mjs';
import { installImagePackages } from '../images/image-packages.mjs';
import { imageSources, SANDBOX } from '../images/sandbox-images.mjs';
import { run } from '../shared/command.mjs';
import { hashOfFiles } from '../shared/content-hash.mjs';
import { SetupFailure } from '../shared/failure.mjs';
import { findProgram } from '../shared/find-program.mjs';
import { withLock } from '../shared/lock.mjs';
import { npmEnvironment } from '../shared/npm.mjs';
import { logFile, ROOT } from '../shared/places.mjs';
import { isStamped, stamp } from '../shared/stamp.mjs';
import { exportFolder } from './export-folder.mjs';

const FOLDER = join(ROOT, '.cache', 'bench');
const IN_IMAGE = '/opt/dayseven/go';

/**
 * The very toolchains of the images, as programs on this machine, and the native TypeScript compiler: what the bench measures against.
 * @param {Awaited<ReturnType<typeof import('../programs/prepare-judge.mjs').prepareJudge>>} judge
 * @returns {Promise<{ goArchives: string, go: string, node: string, nativeTsc: string, classicTsc: string, docker?: string }>}
 */
export async function ensureBenchTools({ engine, images }, report) {
  if (process.platform !== 'linux') throw new SetupFailure('bench', 'The bench runs the images\' own Linux programs beside the judge: run it on Linux.');
  const arch = process.arch;
  return withLock('bench', async () => {
    const tell = (text) => report({ step: 'bench', state: 'working', text });
    await installImagePackages(arch === 'x64' ? 'amd64' : arch, report);
    const packages = join(SANDBOX, 'images', 'typescript', 'node_modules');
    const docker = findProgram('docker');
    return {
      goArchives: await archives(engine, images.go, tell),
      go: await goToolchain(engine, tell),
      nativeTsc: await nativeTypescript(arch, tell),
      classicTsc: join(packages, 'typescript', 'lib', 'tsc.js'),
      node: join(packages, `node-linux-${arch}`, 'bin', 'node'),
      ...(docker !== undefined && { docker }),
    };
  });
}

/** Compiler, linker and compiled packages of the Go image. */
async function archives(engine, image, tell) {
  const target = join(FOLDER, 'archives');
  await once(target, image, async () => {
    tell('Copying the Go image\'s compiler for the bench.');
    await exportFolder(engine, { image, path: IN_IMAGE, target });
    for (const name of ['compile.importcfg', 'link.importcfg']) {
      const file = join(target, 'go', name);
      writeFileSync(file, readFileSync(file, 'utf8').replaceAll(IN_IMAGE, join(target, 'go')));
    }
  });
  return join(target, 'go');
}

/** The whole Go of the image's toolchain stage, for `go run`. */
async function goToolchain(engine, tell) {
  const target = join(FOLDER, 'toolchain');
  const tag = 'dayseven/toolchain:bench';
  await once(target, hashOfFiles(SANDBOX, ['images/Dockerfile']), async () => {
    tell('Copying the Go toolchain for the bench.');
    await buildImage(engine, { target: 'toolchain', tag, files: imageSources(), onStep: () => {} });
    for (const part of ['lib', 'share']) await exportFolder(engine, { image: tag, path: `/usr/${part}/go-1.27`, target: join(target, part) });
    // Its layers stay for the next build.
    await askEngine(engine, { method: 'DELETE', path: `/images/${tag}`, query: { noprune: '1' }, silenceMs: 60_000 });
  });
  return join(target, 'lib', 'go-1.27', 'bin', 'go');
}

async function nativeTypescript(arch, tell) {
  const source = join(ROOT, 'tests', 'bench', 'native-typescript');
  const target = join(FOLDER, 'native-typescript');
  await once(target, hashOfFiles(source, ['package-lock.json'], arch), async () => {
    tell('Installing the native TypeScript compiler for the bench.');
    mkdirSync(target, { recursive: true });
    for (const name of ['package.json', 'package-lock.json']) copyFileSync(join(source, name), join(target, name));
    await run('npm', ['ci', '--prefix', target, '--ignore-scripts', '--no-audit', '--no-fund'], { log: logFile('bench'), cwd: target, env: npmEnvironment() });
  });
  return join(target, 'node_modules', '@typescript', `typescript-linux-${arch}`, 'lib', 'tsc');
}

async function once(target, hash, make) {
  const done = `${target}.stamp`;
  if (isStamped(done, hash)) return;
  rmSync(target, { recursive: true, force: true });
  await make();
  stamp(done, hash);
}
