import type { z } from 'zod';

/** The first thing wrong with a request as one sentence; our own schemas' sentences are taken as they are. */
export function requestSentence({ issues }: z.ZodError): string {
  const first = issues[0];
  if (!first) return 'The request was not understood.';
  if (first.message.endsWith('.')) return first.message;
  const place = first.path.length === 0 ? 'The request' : `The request's ${shortened(first.path.map(String).join('.'))}`;
  return `${place} is not right: ${shortened(first.message)}.`;
}

/** A message can quote what was sent, which may be long. */
function shortened(text: string): string {
  return text.length > 200 ? `${text.slice(0, 200)}…` : text;
}
