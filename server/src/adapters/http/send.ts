import type { Response } from 'express';
import type { Refusal } from '../../application/refusal.ts';
import type { Result } from '../../domain/result.ts';

/** The value, or why not. */
export function send(response: Response, result: Result<unknown, Refusal>): void {
  if (result.ok) response.json(result.value);
  else response.status(statusOf(result.refusal)).json(result.refusal);
}

function statusOf({ code }: Refusal): number {
  if (code === 'no-room') return 507;
  return code.endsWith('-not-found') ? 404 : 400;
}
