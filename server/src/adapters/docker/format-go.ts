import type { Formatted } from '../../application/ports/sandbox.ts';
import { SandboxFault } from '../../application/ports/sandbox.ts';
import type { Channel } from './channel.ts';
import { fileFrame, formatFrame } from './host-frames.ts';
import { readSupervisorFrame } from './supervisor-frames.ts';
import { within } from './within.ts';

/** The supervisor holds the limit itself; the rest is for one that does not. */
const FORMAT_MS = 2_000;
const SLACK_MS = 1_000;

/** Has a Go file formatted by a container that has taken no job. The caller ends the container. */
export async function formatGo(channel: Channel, source: string): Promise<Formatted> {
  await channel.send(formatFrame(FORMAT_MS));
  await channel.send(fileFrame('solution.go', source));
  const frame = await within(FORMAT_MS + SLACK_MS, 'a formatter', channel.next());
  const news = frame && readSupervisorFrame(frame);
  if (news?.kind !== 'formatted') throw new SandboxFault('A supervisor answered the wish for a format with something else.');
  if (news.ok) return { kind: 'formatted', text: news.text };
  const [first] = news.diagnostics;
  return first ? { kind: 'no-go', line: first.line, message: first.message } : { kind: 'gave-up' };
}
