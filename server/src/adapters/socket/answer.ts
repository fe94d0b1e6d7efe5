import type { Failure, Reply } from '@dayseven/contracts';
import type { z } from 'zod';
import type { Log } from '../../application/ports/log.ts';
import { refuseFault, type UseCase } from '../../application/refusal.ts';
import type { Viewer } from '../../application/viewer.ts';
import { requestSentence } from './request-sentence.ts';

export interface Answering {
  readonly viewer: Viewer;
  readonly log: Log;
  readonly newRef: () => string;
}

/** Handles what came under one event's name; never throws. */
export type Handler = (raw: unknown) => Promise<Reply<unknown>>;

/** The one door for what a page asks: parsed before anything looks at it, and answered whatever happens. */
export function answer<Request, Value>(schema: z.ZodType<Request>, useCase: UseCase<Request, Value>, { viewer, log, newRef }: Answering): Handler {
  return async function handle(raw) {
    const parsed = schema.safeParse(raw);
    if (!parsed.success) return failed({ code: 'invalid-request', message: requestSentence(parsed.error) });
    try {
      const result = await useCase(viewer, parsed.data);
      return result.ok ? result : failed(result.refusal);
    } catch (error) {
      const ref = newRef();
      log.fault(ref, error);
      return failed({ ...refuseFault(error).refusal, ref });
    }
  };
}

export function failed(failure: Failure): { readonly ok: false; readonly failure: Failure } {
  return { ok: false, failure };
}
