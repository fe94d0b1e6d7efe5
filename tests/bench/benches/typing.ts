import { setTimeout as sleep } from 'node:timers/promises';
import { startServer } from '../../e2e/support/running-server.ts';
import type { BenchRun } from '../bench-run.ts';
import { cpuMs, residentMb } from '../measure/process-figures.ts';
import { spreadOf } from '../measure/spread.ts';
import { openTypist, typeAlong, type Typist } from '../ours/typist.ts';
import { typedProblems } from '../ours/typed-problems.ts';
import type { Section } from '../result.ts';

/** Five keys a second is sixty words a minute. */
const everyMs = 200;
const windowMs = 2_000;

/** Two hundred rounds typed in at once: what a key costs the server, and the wire. */
export async function typing(run: BenchRun): Promise<Section> {
  const server = await startServer({ DAYSEVEN_DATA: await run.scratch(), DAYSEVEN_SETUP: 'no' }, 'tests/bench/ours/typing-server.ts');
  try {
    const typists: Typist[] = [];
    for (const id of typedProblems) typists.push(await openTypist(server.url, id));
    const measured = await watchTyping(typists, server.pid, run.quick ? 3 : 12);
    typists.forEach((typist) => typist.close());
    return {
      name: 'typing',
      about: `${typists.length} rounds open at once, each on a socket of its own, each typed in with a key every ${everyMs} ms and every key sent by itself (a page gathers what is typed within 250 ms). The server is a process of its own on a real database; its processor time is the kernel's count.`,
      rows: [
        { what: 'A key: the server\'s processor time', unit: 'ms', ours: spreadOf(measured.cpuMsPerKey), bar: 'keystroke' },
        { what: `${typists.length} rounds typed in at once`, unit: '% of one core', ours: spreadOf(measured.share), bar: 'connected rounds' },
        { what: 'A key: typed to acknowledged, which is on disk', unit: 'ms', ours: spreadOf(measured.acknowledgedMs) },
        { what: 'A key: bytes to the server', unit: 'bytes', ours: spreadOf([measured.sentPerKey]) },
        { what: 'A key: bytes from the server', unit: 'bytes', ours: spreadOf([measured.receivedPerKey]) },
        { what: `The server with ${typists.length} rounds open`, unit: 'MB', ours: spreadOf([residentMb(server.pid)]) },
      ],
      findings: [],
    };
  } finally {
    await server.kill('SIGTERM');
  }
}

async function watchTyping(typists: readonly Typist[], pid: number, windows: number) {
  let goesOn = true;
  let keys = 0;
  const typingAll = Promise.all(typists.map(async (typist, i) => {
    await sleep((i * everyMs) / typists.length);
    return typeAlong({ ...typist, type: () => typist.type().then(() => void (keys += 1)) }, everyMs, () => goesOn);
  }));
  // It is waited for below; one that fails meanwhile must not end the process.
  typingAll.catch(() => undefined);
  await sleep(windowMs);
  const [keysBefore, bytesBefore] = [keys, bytesOf(typists)];
  const [cpuMsPerKey, share]: [number[], number[]] = [[], []];
  for (let i = 0; i < windows; i++) {
    const [keysThen, cpuThen, then] = [keys, cpuMs(pid), performance.now()];
    await sleep(windowMs);
    const used = cpuMs(pid) - cpuThen;
    cpuMsPerKey.push(used / (keys - keysThen));
    share.push((100 * used) / (performance.now() - then));
  }
  const [typed, bytes] = [keys - keysBefore, bytesOf(typists)];
  goesOn = false;
  const acknowledgedMs = (await typingAll).flat();
  return { cpuMsPerKey, share, acknowledgedMs, sentPerKey: (bytes.sent - bytesBefore.sent) / typed, receivedPerKey: (bytes.received - bytesBefore.received) / typed };
}

function bytesOf(typists: readonly Typist[]): { readonly sent: number; readonly received: number } {
  const all = typists.map((typist) => typist.bytes());
  return { sent: all.reduce((sum, { sent }) => sum + sent, 0), received: all.reduce((sum, { received }) => sum + received, 0) };
}
