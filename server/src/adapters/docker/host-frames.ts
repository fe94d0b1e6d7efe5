import type { Language, RunLimits } from '@dayseven/contracts/vocabulary';
import { limits } from '@dayseven/contracts/limits';
import { encodeFrame } from './frames.ts';

/** What a supervisor is told to hold a program to: `Limits` of sandbox/PROTOCOL.md. */
export interface JobLimits {
  readonly compileWallMs: number;
  readonly compileDiagnosticsBytes: number;
  readonly caseCpuMs: number;
  readonly caseWallMs: number;
  readonly answerBytes: number;
  readonly outputShownBytes: number;
  readonly outputKillBytes: number;
}

/** Own tests say in their output how they went, so more of it is read. */
const OWN_TESTS_BYTES = 256 * 1024;

export function jobLimits({ caseCpuMs, caseWallMs }: RunLimits, own?: JobHeader['own']): JobLimits {
  return {
    compileWallMs: 10_000,
    compileDiagnosticsBytes: 64 * 1024,
    caseCpuMs,
    caseWallMs,
    answerBytes: 8 * 1024 * 1024,
    outputShownBytes: own === 'tests' ? OWN_TESTS_BYTES : limits.shownOutputBytes,
    outputKillBytes: 1024 * 1024,
  };
}

export interface JobHeader {
  readonly language: Language;
  readonly cases: number;
  readonly limits: JobLimits;
  /** Of a Go program of several packages: how its root is imported, and its files by their paths. */
  readonly module?: string;
  readonly files?: readonly string[];
  readonly race?: true;
  /** What of the candidate's own runs in the place of the glue. */
  readonly own?: 'tests' | 'program';
}

export function jobFrame(header: JobHeader): Buffer {
  return encodeFrame(1, Buffer.from(JSON.stringify({ v: 1, ...header })));
}

export function fileFrame(name: string, content: string): Buffer {
  const bytes = Buffer.from(name);
  const length = Buffer.alloc(2);
  length.writeUInt16LE(bytes.length);
  return encodeFrame(2, length, bytes, Buffer.from(content));
}

export function caseFrame(index: number, input: Uint8Array): Buffer {
  const head = Buffer.alloc(4);
  head.writeUInt32LE(index);
  return encodeFrame(3, head, input);
}

export function endFrame(): Buffer {
  return encodeFrame(4);
}

/** Once, after the job is done. */
export function vetFrame(wallMs: number): Buffer {
  return encodeFrame(5, Buffer.from(JSON.stringify({ wallMs })));
}

/** In the place of a job; the file comes next. */
export function formatFrame(wallMs: number): Buffer {
  return encodeFrame(6, Buffer.from(JSON.stringify({ v: 1, wallMs })));
}

export interface CompileRequest {
  readonly id: string;
  readonly files: Readonly<Record<string, string>>;
  /** Of several files: what of the candidate's own is to run. */
  readonly run?: 'tests' | 'program';
}

/** For the compiler container. */
export function compileFrame(request: CompileRequest): Buffer {
  return encodeFrame(1, Buffer.from(JSON.stringify(request)));
}
