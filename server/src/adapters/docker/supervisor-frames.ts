import { z } from 'zod';
import { Diagnostic, Language } from '@dayseven/contracts/vocabulary';
import { limits } from '@dayseven/contracts/limits';
import { BrokenStream } from './demultiplex.ts';
import type { Frame } from './frames.ts';

const Stages = z.record(z.string().max(40), z.number().min(0));
const Diagnostics = z.array(Diagnostic).transform((list) => list.slice(0, limits.diagnostics));
const Nanoseconds = z.number().min(0);

const Ready = z.object({ v: z.literal(1), language: Language });
const Compiled = z.object({
  ok: z.boolean(),
  wallMs: z.number().min(0),
  stages: Stages,
  diagnostics: Diagnostics,
  refused: z.enum(['time', 'memory', 'output', 'crash']).exactOptional(),
});
const Stopped = z.object({
  case: z.number().int().min(0),
  why: z.enum(['exited', 'signalled', 'cpu', 'wall', 'output', 'answer-too-large', 'protocol']),
  exitCode: z.number().int().exactOptional(),
  signal: z.string().max(40).exactOptional(),
  cpuNs: Nanoseconds,
  wallNs: Nanoseconds,
  detail: z.string().max(500).exactOptional(),
});
const Done = z.object({ peakMemoryBytes: z.number().min(0), oomKills: z.number().int().min(0).nullable().transform((kills) => kills ?? 'unknown' as const), cpuNs: Nanoseconds, exitCode: z.number().int().exactOptional() });
const Fault = z.object({ text: z.string() });
const Findings = z.object({ ok: z.boolean(), wallMs: z.number().min(0), diagnostics: Diagnostics });

const Formatted = z.object({ ok: z.boolean(), wallMs: z.number().min(0), text: z.string(), diagnostics: Diagnostics });

const CompilerReady = z.object({ v: z.literal(1), typescript: z.string() });
const Checked = z.object({
  id: z.string(),
  ok: z.boolean(),
  diagnostics: Diagnostics,
  javascript: z.string().nullish().transform((text) => text ?? ''),
  stages: Stages,
});

/** What a supervisor may say, taken from a frame; nothing in it is believed before it was parsed here. */
export type SupervisorNews =
  | ({ readonly kind: 'ready' } & z.infer<typeof Ready>)
  | ({ readonly kind: 'compiled' } & z.infer<typeof Compiled>)
  | { readonly kind: 'output'; readonly case: number; readonly stream: 'stdout' | 'stderr'; readonly cut: boolean; readonly bytes: Buffer }
  | { readonly kind: 'answered'; readonly case: number; readonly cpuNs: number; readonly wallNs: number; readonly answer: Buffer }
  | ({ readonly kind: 'stopped' } & z.infer<typeof Stopped>)
  | ({ readonly kind: 'done' } & z.infer<typeof Done>)
  | ({ readonly kind: 'fault' } & z.infer<typeof Fault>)
  | ({ readonly kind: 'findings' } & z.infer<typeof Findings>)
  | ({ readonly kind: 'formatted' } & z.infer<typeof Formatted>);

export function readSupervisorFrame({ kind, payload }: Frame): SupervisorNews {
  switch (kind) {
    case 1: return { kind: 'ready', ...parse(Ready, payload) };
    case 2: return { kind: 'compiled', ...parse(Compiled, payload) };
    case 3: return readOutput(payload);
    case 4: return readAnswered(payload);
    case 5: return { kind: 'stopped', ...parse(Stopped, payload) };
    case 6: return { kind: 'done', ...parse(Done, payload) };
    case 7: return { kind: 'fault', ...parse(Fault, payload) };
    case 9: return { kind: 'findings', ...parse(Findings, payload) };
    case 11: return { kind: 'formatted', ...parse(Formatted, payload) };
    default: throw new BrokenStream(`A supervisor sent a frame of unknown kind ${kind}.`);
  }
}

export type CompilerNews = ({ readonly kind: 'ready' } & z.infer<typeof CompilerReady>) | ({ readonly kind: 'compiled' } & z.infer<typeof Checked>);

export function readCompilerFrame({ kind, payload }: Frame): CompilerNews {
  if (kind === 1) return { kind: 'ready', ...parse(CompilerReady, payload) };
  if (kind === 2) return { kind: 'compiled', ...parse(Checked, payload) };
  throw new BrokenStream(`The compiler sent a frame of unknown kind ${kind}.`);
}

function readOutput(payload: Buffer): SupervisorNews {
  needs(payload, 6);
  const stream = payload[4] === 1 ? 'stdout' : 'stderr';
  return { kind: 'output', case: payload.readUInt32LE(0), stream, cut: payload[5] === 1, bytes: payload.subarray(6) };
}

function readAnswered(payload: Buffer): SupervisorNews {
  needs(payload, 20);
  return {
    kind: 'answered',
    case: payload.readUInt32LE(0),
    cpuNs: Number(payload.readBigUInt64LE(4)),
    wallNs: Number(payload.readBigUInt64LE(12)),
    answer: payload.subarray(20),
  };
}

function needs(payload: Buffer, bytes: number): void {
  if (payload.length < bytes) throw new BrokenStream(`A supervisor sent a frame of only ${payload.length} bytes.`);
}

function parse<T>(schema: z.ZodType<T>, payload: Buffer): T {
  try {
    return schema.parse(JSON.parse(payload.toString('utf8')));
  } catch (cause) {
    throw new BrokenStream('A container sent a message that is none of the protocol.', { cause });
  }
}
