import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, it } from '@jest/globals';

const root = fileURLToPath(new URL('../..', import.meta.url));

it('[F20] every problem that changed since it was proved is proved again', () => {
  const check = ['--conditions=source', '--import', 'tsx', 'server/src/cli/problems-check.ts', '--changed'];
  const { status, stdout, stderr } = spawnSync(process.execPath, check, { cwd: root, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 });
  const wrong = stdout.split('\n').filter((line) => line.startsWith('✗'));
  expect({ status, wrong, stderr }).toEqual({ status: 0, wrong: [], stderr: expect.any(String) });
}, 30 * 60_000);
