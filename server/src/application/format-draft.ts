import { limits, type FormatDraft, type FormattedText } from '@dayseven/contracts';
import type { PersonId } from '@dayseven/contracts/vocabulary';
import { ok, type Result } from '../domain/result.ts';
import { foldMachineRound } from '../domain/machine/machine-round.ts';
import { foldDsaRound } from '../domain/round/dsa-round.ts';
import { findRunningProgram, type OnAClock } from './timed-round/running-sheet.ts';
import type { JudgeMachine } from './ports/judge-machine.ts';
import { SandboxFault, type Formatted } from './ports/sandbox.ts';
import { refuse, type Refusal, type UseCase } from './refusal.ts';

interface Deps extends OnAClock {
  readonly machine: Pick<JudgeMachine, 'formatGo'>;
}

/** With the wait for a container: who pressed a key does not wait longer. */
const mostMs = 5_000;

/** Says how a Go text should look; the page puts it in the editor, where it is an edit like any other. */
export function createFormatDraft({ rounds, clock, machine }: Deps): UseCase<FormatDraft, FormattedText> {
  const atIt = new Set<PersonId>();
  return async function formatDraft(viewer, request) {
    const found = await findRunningProgram({ rounds, clock }, viewer, request);
    if (!found.ok) return found;
    const log = await rounds.events(request.roundId);
    const { assistance = 'completion' } = (foldDsaRound(log) ?? foldMachineRound(log))?.conditions ?? {};
    if (assistance !== 'completion') return refuse('cannot-format', 'This round is held without formatting; nothing was changed.');
    if (atIt.has(viewer.personId)) return refuse('too-many-requests', 'Your code is being formatted already.');
    atIt.add(viewer.personId);
    try {
      return await format(machine, request.source);
    } finally {
      atIt.delete(viewer.personId);
    }
  };
}

async function format(machine: Deps['machine'], source: string): Promise<Result<FormattedText, Refusal>> {
  const late = AbortSignal.timeout(mostMs);
  try {
    return answer(await machine.formatGo(source, late));
  } catch (error) {
    if (late.aborted) return refuse('cannot-format', 'The judge is too busy to format just now; nothing was changed.');
    if (error instanceof SandboxFault) return refuse('cannot-format', 'Go is formatted by the judge, which is out of reach just now; nothing was changed.');
    throw error;
  }
}

function answer(formatted: Formatted): Result<FormattedText, Refusal> {
  switch (formatted.kind) {
    case 'no-go': return refuse('cannot-format', `Line ${formatted.line}: ${formatted.message}. Nothing was changed.`);
    case 'gave-up': return refuse('cannot-format', tooMuch);
    case 'formatted': return formatted.text.length > limits.sourceBytes ? refuse('cannot-format', tooMuch) : ok({ text: formatted.text });
  }
}

const tooMuch = 'This takes too long to format, or grows too large; nothing was changed.';
