import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import { BrokenStream } from './demultiplex.ts';
import { createFrameReader, encodeFrame } from './frames.ts';
import type { Frame } from './frames.ts';
import { caseFrame, endFrame, fileFrame, formatFrame, jobFrame, jobLimits, vetFrame } from './host-frames.ts';
import { readCompilerFrame, readSupervisorFrame } from './supervisor-frames.ts';

const json = (value: unknown): Buffer => Buffer.from(JSON.stringify(value));
const only = (frame: Buffer): Frame => {
  const [first, ...more] = createFrameReader({ bytes: 1e6, count: 9 })(frame);
  if (!first || more.length > 0) throw new Error('expected one frame');
  return first;
};

describe('[J21] frames are put together', () => {
  const whole = Buffer.concat([encodeFrame(1, Buffer.from('ab')), encodeFrame(4), encodeFrame(3, Buffer.from('c'), Buffer.from('de'))]);

  it.each([1, 2, 5, 6, 1000])('from pieces of %i bytes', (size) => {
    const read = createFrameReader({ bytes: 100, count: 3 });
    const frames: Frame[] = [];
    for (let at = 0; at < whole.length; at += size) frames.push(...read(whole.subarray(at, at + size)));
    expect(frames.map(({ kind, payload }) => [kind, payload.toString()])).toEqual([[1, 'ab'], [4, ''], [3, 'cde']]);
  });

  it('up to their bound', () => {
    expect(createFrameReader({ bytes: 3, count: 1 })(encodeFrame(1, Buffer.alloc(3)))).toHaveLength(1);
    expect(() => createFrameReader({ bytes: 3, count: 1 })(encodeFrame(1, Buffer.alloc(4)))).toThrow(BrokenStream);
  });
});

describe('[J21] what the host says', () => {
  it('is a job, its files, its cases and the end', () => {
    const limits = jobLimits({ caseCpuMs: 2000, caseWallMs: 6000, memoryMb: 256 });
    const job = only(jobFrame({ language: 'go', cases: 2, limits }));
    expect(job.kind).toBe(1);
    expect(JSON.parse(job.payload.toString())).toMatchObject({ v: 1, language: 'go', cases: 2, limits: { caseCpuMs: 2000, caseWallMs: 6000 } });
    expect(only(fileFrame('a.go', 'x')).payload).toEqual(Buffer.from('\x04\x00a.gox', 'latin1'));
    expect(only(caseFrame(258, Buffer.from('in'))).payload).toEqual(Buffer.from('\x02\x01\x00\x00in', 'latin1'));
    expect(only(endFrame())).toEqual({ kind: 4, payload: Buffer.alloc(0) });
  });
});

describe('[J21] what a supervisor says', () => {
  it('is read whole', () => {
    const stopped = { case: 2, why: 'exited', exitCode: 2, cpuNs: 1, wallNs: 2 };
    expect(readSupervisorFrame({ kind: 5, payload: json(stopped) })).toEqual({ kind: 'stopped', ...stopped });
    const output = Buffer.from('\x01\x00\x00\x00\x02\x01oh', 'latin1');
    expect(readSupervisorFrame({ kind: 3, payload: output })).toEqual({ kind: 'output', case: 1, stream: 'stderr', cut: true, bytes: Buffer.from('oh') });
    const answered = Buffer.concat([Buffer.from([1, 0, 0, 0]), Buffer.from([0, 1, 0, 0, 0, 0, 0, 0]), Buffer.from([5, 0, 0, 0, 0, 0, 0, 0]), Buffer.from('A')]);
    expect(readSupervisorFrame({ kind: 4, payload: answered })).toEqual({ kind: 'answered', case: 1, cpuNs: 256, wallNs: 5, answer: Buffer.from('A') });
  });

  it.each<[string, Frame]>([
    ['an unknown kind', { kind: 200, payload: Buffer.alloc(0) }],
    ['no JSON', { kind: 6, payload: Buffer.from('{') }],
    ['an unknown reason', { kind: 5, payload: json({ case: 0, why: 'fun', cpuNs: 0, wallNs: 0 }) }],
    ['a case below zero', { kind: 5, payload: json({ case: -1, why: 'cpu', cpuNs: 0, wallNs: 0 }) }],
    ['a short output', { kind: 3, payload: Buffer.alloc(5) }],
    ['a short answer', { kind: 4, payload: Buffer.alloc(19) }],
  ])('is refused when it is %s', (_, frame) => {
    expect(() => readSupervisorFrame(frame)).toThrow(BrokenStream);
  });
});

it('[J21] the compiler\'s messages are read and the unknown refused', () => {
  const compiled = { id: 'a', ok: false, diagnostics: [], stages: { check: 3 } };
  expect(readCompilerFrame({ kind: 2, payload: json(compiled) })).toEqual({ kind: 'compiled', ...compiled, javascript: '' });
  expect(() => readCompilerFrame({ kind: 3, payload: json({}) })).toThrow(BrokenStream);
});

describe('[J21] the golden frames, which the supervisor is tested with too', () => {
  const golden = new URL('../../../../sandbox/golden/', import.meta.url);
  const Golden = z.array(z.object({ name: z.string(), direction: z.string(), kind: z.number(), means: z.record(z.string(), z.unknown()), bytes: z.string() }));
  const all = Golden.parse(JSON.parse(readFileSync(new URL('frames.json', golden), 'utf8')));
  const bytesOf = (file: string): Buffer => readFileSync(new URL(file, golden));

  it.each(all.filter(({ direction }) => direction === 'to-host'))('$name is read', ({ bytes, means }) => {
    const { kind, stream, answer, ...rest } = { stream: undefined, answer: undefined, ...readSupervisorFrame(only(bytesOf(bytes))) };
    expect(kind).toBeDefined();
    const read = { ...rest, ...(stream && { stream: stream === 'stdout' ? 1 : 2 }), ...(answer && { bytes: answer }) };
    const { v, ...wanted } = means;
    expect(v ?? 1).toBe(1);
    expect(JSON.parse(JSON.stringify(read, plain))).toMatchObject(wanted);
  });

  it.each(all.filter(({ direction, name }) => direction === 'to-sandbox' && !name.includes('job')))('$name is written', ({ name, bytes, means }) => {
    const { name: file, text, case: index, bytes: input, wallMs } = Means.parse(means);
    const written = name.includes('file') ? fileFrame(file, text) : name.includes('case') ? caseFrame(index, Buffer.from(input)) : name.includes('vet') ? vetFrame(wallMs) : name.includes('format') ? formatFrame(wallMs) : endFrame();
    expect(written).toEqual(bytesOf(bytes));
  });

  const Means = z.object({ name: z.string().default(''), text: z.string().default(''), case: z.number().default(0), bytes: z.array(z.number()).default([]), wallMs: z.number().default(0) });
  // A Buffer in JSON is { type, data }, where the golden page has the numbers alone; a count it does not know is null there.
  const plain = (_: string, value: unknown): unknown => (value === 'unknown' ? null : typeof value === 'object' && value !== null && 'data' in value ? value.data : value);
});
