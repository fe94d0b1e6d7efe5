import { createReadStream, createWriteStream } from 'node:fs';
import { open, rename } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { createWindow, elementAt, ids, writeElement, writeHead, writeNumber, type BytesAt, type Element } from './ebml.ts';

/** What a recording that a browser wrote as it went is made of. */
interface Outline {
  readonly header: Buffer;
  readonly info: Buffer;
  readonly tracks: Buffer;
  readonly track: number;
  readonly clusters: readonly { readonly at: number; readonly time: number }[];
  /** Where the last whole element ends. */
  readonly end: number;
  readonly lastTime: number;
}

const mostHead = 64 * 1024;
/** The time of one block of sound, near enough. */
const lastBlock = 60;
const cueEvery = 2_000;

/** Writes a recording anew, with its length and a table of where its seconds are, which a browser that records as it goes cannot know; without it nothing can be sought. Undefined where it is none we know. */
export async function writeSeekable(from: string, to: string): Promise<string | undefined> {
  const outline = await outlineOf(from);
  const first = outline?.clusters[0];
  if (!outline || !first) return undefined;
  const part = `${to}.part`;
  const output = createWriteStream(part);
  output.write(headOf(outline, first.at));
  await pipeline(createReadStream(from, { start: first.at, end: outline.end - 1 }), output);
  await rename(part, to);
  return to;
}

function headOf({ header, info, tracks, track, clusters, end, lastTime }: Outline, clustersAt: number): Buffer {
  const duration = Buffer.alloc(8);
  duration.writeDoubleBE(lastTime + lastBlock);
  const told = [writeElement(ids.info, [info, writeElement(ids.duration, duration)]), writeElement(ids.tracks, tracks)];
  const cued = clusters.filter(({ time }, at) => at === 0 || Math.floor(time / cueEvery) !== Math.floor((clusters[at - 1]?.time ?? 0) / cueEvery));
  const cuesFrom = (position: number): Buffer => writeElement(ids.cues, cued.map(({ at, time }) => writeElement(ids.cuePoint, [
    writeNumber(ids.cueTime, time), writeElement(ids.cueTrackPositions, [writeNumber(ids.cueTrack, track), writeNumber(ids.cueClusterPosition, position + at - clustersAt)]),
  ])));
  // Every number takes eight bytes, so the table is as long whatever it says.
  const before = [...told, cuesFrom(0)].reduce((sum, { length }) => sum + length, 0);
  return Buffer.concat([header, writeHead(ids.segment, before + end - clustersAt), ...told, cuesFrom(before)]);
}

async function outlineOf(path: string): Promise<Outline | undefined> {
  const file = await open(path, 'r');
  try {
    const bytesAt = createWindow(file);
    const size = (await file.stat()).size;
    const header = await elementAt(bytesAt, 0);
    const segment = header?.size !== undefined && header.size < mostHead ? await elementAt(bytesAt, header.body + header.size) : undefined;
    if (header?.size === undefined || segment?.id !== ids.segment) return undefined;
    return await readSegment(bytesAt, { header: Buffer.from(await bytesAt(0, header.body + header.size)), from: segment.body, size });
  } finally {
    await file.close();
  }
}

interface Seen {
  readonly heads: Map<number, Buffer>;
  readonly clusters: { at: number; time: number }[];
  track: number;
  lastTime: number;
}

/** Goes over every element once; clusters are entered, the rest is stepped over. */
async function readSegment(bytesAt: BytesAt, { header, from, size }: { readonly header: Buffer; readonly from: number; readonly size: number }): Promise<Outline | undefined> {
  const seen: Seen = { heads: new Map(), clusters: [], track: 1, lastTime: 0 };
  let end = from;
  for (let element = await elementAt(bytesAt, from); element && isWhole(element, size); element = await elementAt(bytesAt, end)) {
    end = element.body + (element.id === ids.cluster ? 0 : element.size ?? 0);
    await see[element.id]?.(seen, element, bytesAt);
  }
  const { heads, clusters, track, lastTime } = seen;
  const [info, tracks] = [heads.get(ids.info), heads.get(ids.tracks)];
  return info && tracks ? { header, info, tracks, track, clusters, end, lastTime } : undefined;
}

type See = (seen: Seen, element: Element, bytesAt: BytesAt) => Promise<void>;

const keepHead: See = async ({ heads }, { id, body, size = 0 }, bytesAt) => {
  if (size < mostHead) heads.set(id, Buffer.from(await bytesAt(body, size)));
};

/** What is to be known of each kind of element. */
const see: Readonly<Record<number, See>> = {
  [ids.info]: keepHead,
  [ids.tracks]: keepHead,
  [ids.cluster]: async ({ clusters, lastTime }, { at }) => void clusters.push({ at, time: lastTime }),
  [ids.timestamp]: async (seen, element, bytesAt) => {
    seen.lastTime = await numberIn(bytesAt, element);
    const cluster = seen.clusters.at(-1);
    if (cluster) cluster.time = seen.lastTime;
  },
  [ids.simpleBlock]: async (seen, { body }, bytesAt) => {
    const block = await bytesAt(body, 3);
    if (block.length < 3) return;
    seen.track = block.readUInt8(0) & 0x7f;
    seen.lastTime = Math.max(seen.lastTime, (seen.clusters.at(-1)?.time ?? 0) + block.readInt16BE(1));
  },
};

function isWhole({ id, body, size: own }: Element, size: number): boolean {
  return id === ids.cluster || (own !== undefined && body + own <= size);
}

async function numberIn(bytesAt: BytesAt, { body, size = 0 }: Element): Promise<number> {
  const bytes = await bytesAt(body + Math.max(0, size - 6), Math.min(size, 6));
  return bytes.length === 0 ? 0 : bytes.readUIntBE(0, bytes.length);
}
