import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from '@jest/globals';
import { ids, writeElement, writeHead, writeNumber } from './ebml.ts';
import { writeSeekable } from './seekable.ts';

const folder = mkdtempSync(join(tmpdir(), 'dayseven-seek-'));
afterAll(() => rmSync(folder, { recursive: true }));

const unknown = (id: number) => { const head = writeHead(id, 0); head.fill(0xff, head.length - 7); return head; };
const block = (time: number) => writeElement(ids.simpleBlock, Buffer.from([0x81, time >> 8, time & 0xff, 0x80, 1, 2, 3, 4]));
const second = (at: number) => Buffer.concat([unknown(ids.cluster), writeNumber(ids.timestamp, at * 1_000), block(0), block(500), block(940)]);
/** As a browser writes it while it records: no length, no table, sizes unknown. */
const recorded = (seconds: number) => Buffer.concat([
  writeElement(ids.header, Buffer.from('webm')), unknown(ids.segment), writeElement(ids.info, Buffer.from('INFO')), writeElement(ids.tracks, Buffer.from('TRACKS')),
  ...Array.from({ length: seconds }, (_none, at) => second(at)),
]);

async function seekable(bytes: Buffer): Promise<Buffer | undefined> {
  const [from, to] = [join(folder, 'from'), join(folder, 'to')];
  writeFileSync(from, bytes);
  return (await writeSeekable(from, to)) === undefined ? undefined : readFileSync(to);
}

/** Every cue: the time, and what is at its place. */
function cues(bytes: Buffer): readonly (readonly [number, string])[] {
  const segmentBody = bytes.indexOf(Buffer.from(ids.segment.toString(16), 'hex')) + 12;
  const found: [number, string][] = [];
  for (let at = bytes.indexOf(Buffer.from('bb01', 'hex')); at !== -1; at = bytes.indexOf(Buffer.from('bb01', 'hex'), at + 1)) {
    const numberAfter = (id: string) => bytes.readUIntBE(bytes.indexOf(Buffer.from(`${id}01000000000000080000`, 'hex'), at) + 11, 6);
    found.push([numberAfter('b3'), bytes.toString('hex', segmentBody + numberAfter('f1'), segmentBody + numberAfter('f1') + 4)]);
  }
  return found;
}

it('[V21] a recording gets its length and a table of its seconds, and keeps its sound as it was', async () => {
  const bytes = (await seekable(recorded(5)))!;
  expect(bytes.readDoubleBE(bytes.indexOf(Buffer.from('448901', 'hex')) + 10)).toBe(5_000);
  expect(cues(bytes)).toEqual([[0, '1f43b675'], [2_000, '1f43b675'], [4_000, '1f43b675']]);
  const sound = Buffer.concat(Array.from({ length: 5 }, (_none, at) => second(at)));
  expect(bytes.subarray(bytes.length - sound.length)).toEqual(sound);
  const segment = bytes.indexOf(Buffer.from(ids.segment.toString(16), 'hex'));
  expect(bytes.readUIntBE(segment + 6, 6)).toBe(bytes.length - segment - 12);
});

it('[V21] what a crash cut off in the middle of a block is left out', async () => {
  const whole = (await seekable(recorded(3)))!;
  expect(await seekable(recorded(3).subarray(0, -5))).toHaveLength(whole.length - block(940).length);
});

it('[V21] of 45 minutes, too', async () => {
  const bytes = (await seekable(recorded(45 * 60)))!;
  expect(cues(bytes).length).toBe(45 * 30);
});

it.each<[string, Buffer]>([
  ['nothing', Buffer.alloc(0)], ['no WebM', Buffer.from('<script>'.repeat(10_000))], ['a header alone', recorded(0)],
  ['an element that is longer than the file', Buffer.concat([writeElement(ids.header, Buffer.from('webm')), unknown(ids.segment), writeHead(ids.info, 2 ** 40), Buffer.from('x')])],
  ['zeros', Buffer.concat([Buffer.from('1a45dfa3', 'hex'), Buffer.alloc(100_000)])],
])('[V21] %s is left as it is', async (_name, bytes) => expect(await seekable(bytes)).toBeUndefined());
