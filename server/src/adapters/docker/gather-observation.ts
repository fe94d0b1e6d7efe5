import { SandboxFault } from '../../application/ports/sandbox.ts';
import type { SandboxNews } from '../../application/ports/sandbox.ts';
import type { Captured, CaseEnd, CaseObservation, CompileObservation, Observation } from '../../domain/judging/observation.ts';
import type { SupervisorNews } from './supervisor-frames.ts';

/** All answers of a job together; what is beyond it is an answer too large. */
const ALL_ANSWERS_BYTES = 64 * 1024 * 1024;

export interface Gathering {
  /** Takes one thing the supervisor said; returns what can be told of it. @throws SandboxFault when it is out of turn. */
  take(news: SupervisorNews): SandboxNews | undefined;
  /** Stops the case that is being run, for a reason of the host's. */
  stopHere(because: 'wall'): void;
  readonly compiled: () => boolean;
  /** True when nothing more needs to be heard. */
  readonly complete: () => boolean;
  finish(): Observation;
}

/** Puts together what a supervisor says of one job, believing none of it out of turn. */
export function gatherObservation(cases: number): Gathering {
  const seen: CaseObservation[] = [];
  let compile: CompileObservation | undefined;
  let stopped = false;
  let stoppedByHost = false;
  let done: (SupervisorNews & { readonly kind: 'done' }) | undefined;
  let stages: Readonly<Record<string, number>> = {};
  let answerBytes = 0;
  let output = emptyOutput();

  function add(end: CaseEnd, spent: { readonly cpuNs: number; readonly wallNs: number }): SandboxNews {
    const observation: CaseObservation = {
      index: seen.length, end, cpuMs: milliseconds(spent.cpuNs), wallMs: milliseconds(spent.wallNs), stdout: whole(output.stdout), stderr: whole(output.stderr),
    };
    seen.push(observation);
    output = emptyOutput();
    return { kind: 'case', observation };
  }

  function isTurnOf(index: number): void {
    if (!compile || stopped || done || index !== seen.length || index >= cases) throw new SandboxFault('A supervisor told of a case out of turn.');
  }

  function stop(end: CaseEnd & { readonly how: 'stopped' }, spent: { readonly cpuNs: number; readonly wallNs: number }): SandboxNews {
    stopped = true;
    return add(end, spent);
  }

  function stopByHost(because: 'wall' | 'answer-too-large'): SandboxNews {
    stoppedByHost = true;
    return stop({ how: 'stopped', because }, { cpuNs: 0, wallNs: 0 });
  }

  return {
    take(news) {
      switch (news.kind) {
        case 'ready': throw new SandboxFault('A supervisor was ready twice.');
        case 'fault': throw new SandboxFault(`A supervisor failed: ${news.text}`);
        case 'compiled':
          if (compile) throw new SandboxFault('A supervisor compiled twice.');
          stages = news.stages;
          compile = news.ok
            ? { kind: 'compiled', diagnostics: news.diagnostics }
            : { kind: 'refused', diagnostics: news.diagnostics, because: news.refused ?? 'errors' };
          return news.ok ? { kind: 'compiled', diagnostics: news.diagnostics } : undefined;
        case 'output': {
          // What is left in a pipe after the last answer belongs to no case.
          if (news.case !== seen.length || stopped) return undefined;
          const captured = output[news.stream];
          captured.chunks.push(news.bytes);
          captured.cut ||= news.cut;
          return undefined;
        }
        case 'answered':
          isTurnOf(news.case);
          answerBytes += news.answer.length;
          if (answerBytes > ALL_ANSWERS_BYTES) return stopByHost('answer-too-large');
          return add({ how: 'answered', answer: news.answer }, news);
        case 'stopped': {
          isTurnOf(news.case);
          const { why: because, exitCode, signal, detail } = news;
          const more = { ...(exitCode === undefined ? {} : { exitCode }), ...(signal === undefined ? {} : { signal }), ...(detail === undefined ? {} : { detail }) };
          return stop({ how: 'stopped', because, ...more }, news);
        }
        case 'done':
          if (done) throw new SandboxFault('A supervisor was done twice.');
          done = news;
          return undefined;
      }
    },
    stopHere(because) {
      if (!stopped && seen.length < cases) stopByHost(because);
    },
    compiled: () => compile !== undefined,
    complete: () => done !== undefined || stoppedByHost,
    finish() {
      if (!compile) throw new SandboxFault('A container ended before it compiled.');
      const ranAll = stopped || seen.length === cases || compile.kind === 'refused';
      if (!ranAll) throw new SandboxFault('A container ended in the middle of a job.');
      return { compile, cases: seen, oomKills: done?.oomKills ?? 0, peakMemoryBytes: done?.peakMemoryBytes ?? 0, stages };
    },
  };
}

interface Growing {
  readonly chunks: Buffer[];
  cut: boolean;
}

function emptyOutput(): Record<'stdout' | 'stderr', Growing> {
  return { stdout: { chunks: [], cut: false }, stderr: { chunks: [], cut: false } };
}

function whole({ chunks, cut }: Growing): Captured {
  return { bytes: Buffer.concat(chunks), cut };
}

function milliseconds(ns: number): number {
  return Math.round(ns / 1000) / 1000;
}
