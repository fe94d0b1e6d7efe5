import { z } from 'zod';
import { CaseOutcome, Diagnostic, Evidence, Verdict, type Answer } from '@dayseven/contracts';
import type { CaseResult, JobResult } from '../../domain/judging/job-result.ts';
import type { Captured } from '../../domain/judging/observation.ts';

/** Programs write any bytes, NUL and broken UTF-8 too, so a stream is kept as base64. */
const Stream = z.object({ base64: z.string(), cut: z.boolean() }).transform(({ base64, cut }): Captured => {
  return { bytes: new Uint8Array(Buffer.from(base64, 'base64')), cut };
});

/** An answer was decoded by its problem's types before it was saved; as JSON it comes back the same. */
const StoredAnswer = z.custom<Answer>((value) => typeof value === 'object' && value !== null);

const StoredCase = z.object({
  index: z.number(),
  outcome: CaseOutcome,
  message: z.string().exactOptional(),
  line: z.number().exactOptional(),
  answer: StoredAnswer.exactOptional(),
  cpuMs: z.number().exactOptional(),
  wallMs: z.number().exactOptional(),
  stdout: Stream.exactOptional(),
  stderr: Stream.exactOptional(),
});

const StoredResult = z.object({
  verdict: Verdict,
  cases: z.array(StoredCase),
  diagnostics: z.array(Diagnostic),
  peakMemoryBytes: z.number().exactOptional(),
  stages: z.record(z.string(), z.number()),
  plan: z.string().exactOptional(),
  evidence: Evidence.exactOptional(),
  isBeforeHidden: z.literal(true).exactOptional(),
});

export function resultBlob(result: JobResult): Buffer {
  return Buffer.from(JSON.stringify({ ...result, cases: result.cases.map(storedCase) }));
}

export function resultOf(blob: Uint8Array): JobResult {
  return StoredResult.parse(JSON.parse(Buffer.from(blob).toString()));
}

function storedCase({ stdout, stderr, ...rest }: CaseResult): object {
  return { ...rest, ...(stdout && { stdout: storedStream(stdout) }), ...(stderr && { stderr: storedStream(stderr) }) };
}

function storedStream({ bytes, cut }: Captured): object {
  return { base64: Buffer.from(bytes).toString('base64'), cut };
}
