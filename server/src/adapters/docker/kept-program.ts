import type { Findings, KeptProgram } from '../../application/ports/sandbox.ts';
import { SandboxFault } from '../../application/ports/sandbox.ts';
import type { Channel } from './channel.ts';
import { BrokenStream } from './demultiplex.ts';
import { vetFrame } from './host-frames.ts';
import { readSupervisorFrame } from './supervisor-frames.ts';

/** The supervisor holds the limit itself; the rest is for one that does not. */
const LOOK_MS = 1_000;
const SLACK_MS = 1_000;

const nothing: Findings = { diagnostics: [], tookMs: 0 };

/** A container whose job is done, until it is let go. */
export function keptProgram(channel: Channel, letGo: () => void): KeptProgram {
  return {
    letGo,
    async look(signal) {
      const timer = setTimeout(letGo, LOOK_MS + SLACK_MS);
      signal.addEventListener('abort', letGo);
      try {
        signal.throwIfAborted();
        await channel.send(vetFrame(LOOK_MS));
        return await findings(channel);
      } catch (error) {
        // Warnings are not worth a fault: without them the verdict stands as well.
        if (signal.aborted || error instanceof SandboxFault || error instanceof BrokenStream) return nothing;
        throw error;
      } finally {
        clearTimeout(timer);
        signal.removeEventListener('abort', letGo);
        letGo();
      }
    },
  };
}

async function findings(channel: Channel): Promise<Findings> {
  const frame = await channel.next();
  if (!frame) return nothing;
  const news = readSupervisorFrame(frame);
  if (news.kind !== 'findings') throw new SandboxFault('A supervisor answered a look with something else.');
  return { diagnostics: news.diagnostics.filter(({ severity }) => severity === 'warning'), tookMs: Math.round(news.wallMs * 10) / 10 };
}
