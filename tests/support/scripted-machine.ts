import type { CaseInput } from '@dayseven/contracts';
import type { JudgeMachine } from '../../server/src/application/ports/judge-machine.ts';
import { SandboxFault, type SandboxJob } from '../../server/src/application/ports/sandbox.ts';
import type { CaseObservation, Observation } from '../../server/src/domain/judging/observation.ts';

/** A machine without containers: what a program does is said by a word in its source, and a source without one adds right. */
export interface ScriptedMachine extends JudgeMachine {
  /** Sources in the order they were begun. */
  readonly begun: readonly string[];
}

export function createScriptedMachine(): ScriptedMachine {
  const begun: string[] = [];
  let on = false;
  return {
    begun,
    async switchOn() {
      on = true;
    },
    expect: () => undefined,
    async switchOff() {
      on = false;
    },
    async ping() {
      if (!on) throw new SandboxFault('off');
    },
    async formatGo(source, signal) {
      if (!on) throw new SandboxFault('off');
      if (source.includes('hangs')) await untilAborted(signal);
      if (source.includes('is no Go')) return { kind: 'no-go', line: 2, message: 'expected declaration, found is' };
      return source.includes('grows') ? { kind: 'gave-up' } : { kind: 'formatted', text: `${source.trim()}\n` };
    },
    async run(job, tell, signal) {
      begun.push(job.source);
      if (job.source.includes('faults')) throw new SandboxFault('the container vanished');
      if (job.source.includes('hangs')) await untilAborted(signal);
      if (job.source.includes('does not compile')) return refused;
      tell({ kind: 'compiled', diagnostics: [] });
      const cases: CaseObservation[] = [];
      for (const [index, input] of job.inputs.entries()) {
        const seen = job.own ? endedByItself(index) : observe(job, index, input);
        cases.push(seen);
        tell({ kind: 'case', observation: seen });
        if (seen.end.how === 'stopped') break;
      }
      return { compile: { kind: 'compiled', diagnostics: [] }, cases, oomKills: 0, peakMemoryBytes: 1_000_000, stages: { compile: 1 } };
    },
  };
}

const refused: Observation = {
  compile: { kind: 'refused', because: 'errors', diagnostics: [{ severity: 'error', file: 'solution.go', line: 3, column: 2, message: 'undefined: nothing' }] },
  cases: [], oomKills: 0, peakMemoryBytes: 0, stages: {},
};

/** Own tests and programs answer nobody. */
function endedByItself(index: number): CaseObservation {
  const nothing = { bytes: new Uint8Array(), cut: false };
  return { index, end: { how: 'stopped', because: 'exited', exitCode: 0 }, cpuMs: 1, wallMs: 1, stdout: nothing, stderr: nothing };
}

function observe({ source }: SandboxJob, index: number, input: Uint8Array): CaseObservation {
  const [a, b] = (JSON.parse(new TextDecoder().decode(input)) as CaseInput).args as [number, number];
  const printed = source.includes('prints its input') ? new TextEncoder().encode(`got ${a}`) : source.includes('prints bytes') ? new Uint8Array([0x61, 0, 0xff, 0xfe, 0x62]) : new Uint8Array();
  const stopped = source.includes('panics later') ? index > 1 : source.includes('panics');
  return {
    index,
    end: stopped ? { how: 'stopped', because: 'exited', exitCode: 2 } : { how: 'answered', answer: new TextEncoder().encode(String(a + b + (source.includes('adds wrong') ? 1 : 0))) },
    cpuMs: 1,
    wallMs: 2,
    stdout: { bytes: printed, cut: false },
    stderr: { bytes: new TextEncoder().encode(stopped ? `panic: ${a}\n` : ''), cut: false },
  };
}

function untilAborted(signal: AbortSignal): Promise<never> {
  return new Promise((_resolve, reject) => {
    const end = () => reject(signal.reason as Error);
    if (signal.aborted) end();
    else signal.addEventListener('abort', end, { once: true });
  });
}
