import { SandboxFault } from '../../application/ports/sandbox.ts';
import type { SandboxNews } from '../../application/ports/sandbox.ts';
import type { Captured, CaseEnd, CaseObservation, CompileObservation, Observation, OomKills } from '../../domain/judging/observation.ts';
import type { SupervisorNews } from './supervisor-frames.ts';

/** All answers of a job together; what is beyond it is an answer too large. */
const ALL_ANSWERS_BYTES = 64 * 1024 * 1024;

export interface Gathering {
  /** Takes one thing the supervisor said; returns what can be told of it. @throws SandboxFault when it is out of turn. */
  take(news: SupervisorNews): SandboxNews | undefined;
  /** The container went, and nothing but what ran in it was the reason. */
  endedWithContainer(because: 'out-of-memory' | 'crashed'): void;
  /** Stops the case that is being run, for a reason of the host's. */
  stopHere(because: 'wall'): void;
  readonly compiled: () => boolean;
  /** True when nothing more needs to be heard. */
  readonly complete: () => boolean;
  finish(): Observation;
}

type News<Kind extends SupervisorNews['kind']> = Extract<SupervisorNews, { readonly kind: Kind }>;
type Spent = Pick<News<'stopped'>, 'cpuNs' | 'wallNs'>;
const unknownSpent: Spent = { cpuNs: 0, wallNs: 0 };

/** Puts together what a supervisor says of one job, believing none of it out of turn. */
export function gatherObservation(cases: number): Gathering {
  const seen: CaseObservation[] = [];
  let compile: CompileObservation | undefined;
  let stoppedBy: 'supervisor' | 'host' | undefined;
  let done: News<'done'> | undefined;
  let stages: Readonly<Record<string, number>> = {};
  let answerBytes = 0;
  let oomKills: OomKills = 'unknown';
  let output = emptyOutput();

  function add(end: CaseEnd, { cpuNs, wallNs }: Spent): SandboxNews {
    const observation: CaseObservation = {
      index: seen.length, end, cpuMs: milliseconds(cpuNs), wallMs: milliseconds(wallNs), stdout: whole(output.stdout), stderr: whole(output.stderr),
    };
    seen.push(observation);
    output = emptyOutput();
    return { kind: 'case', observation };
  }

  function stopByHost(because: 'wall' | 'answer-too-large'): SandboxNews {
    stoppedBy = 'host';
    return add({ how: 'stopped', because }, unknownSpent);
  }

  function requireTurnOf(index: number): void {
    if (!compile || stoppedBy || done || index !== seen.length || index >= cases) throw new SandboxFault('A supervisor told of a case out of turn.');
  }

  const takers: { readonly [Kind in SupervisorNews['kind']]: (news: News<Kind>) => SandboxNews | undefined } = {
    ready() {
      throw new SandboxFault('A supervisor was ready twice.');
    },
    fault({ text }) {
      throw new SandboxFault(`A supervisor failed: ${text}`);
    },
    compiled({ ok, diagnostics, refused, stages: took }) {
      if (compile) throw new SandboxFault('A supervisor compiled twice.');
      stages = took;
      compile = ok ? { kind: 'compiled', diagnostics } : { kind: 'refused', diagnostics, because: refused ?? 'errors' };
      return ok ? { kind: 'compiled', diagnostics } : undefined;
    },
    output({ case: index, stream, cut, bytes }) {
      // What is left in a pipe after the last answer belongs to no case.
      if (index !== seen.length || stoppedBy) return undefined;
      output[stream].chunks.push(bytes);
      output[stream].cut ||= cut;
      return undefined;
    },
    answered({ case: index, answer, ...spent }) {
      requireTurnOf(index);
      answerBytes += answer.length;
      return answerBytes > ALL_ANSWERS_BYTES ? stopByHost('answer-too-large') : add({ how: 'answered', answer }, spent);
    },
    stopped({ case: index, why: because, exitCode, signal, detail, cpuNs, wallNs }) {
      requireTurnOf(index);
      stoppedBy = 'supervisor';
      const more = { ...(exitCode !== undefined && { exitCode }), ...(signal !== undefined && { signal }), ...(detail !== undefined && { detail }) };
      return add({ how: 'stopped', because, ...more }, { cpuNs, wallNs });
    },
    findings() {
      throw new SandboxFault('A supervisor told of findings before the job was over.');
    },
    formatted() {
      throw new SandboxFault('A supervisor told of a formatted text in a job.');
    },
    done(news) {
      if (done) throw new SandboxFault('A supervisor was done twice.');
      done = news;
      oomKills = news.oomKills;
      return undefined;
    },
  };

  function endedWithContainer(because: 'out-of-memory' | 'crashed'): void {
    const forMemory = because === 'out-of-memory';
    if (forMemory) oomKills = 1;
    if (!compile) compile = { kind: 'refused', diagnostics: [], because: forMemory ? 'memory' : 'crash' };
    else if (!stoppedBy && seen.length < cases) add({ how: 'stopped', because: 'signalled', signal: 'SIGKILL' }, unknownSpent);
    else if (!forMemory) return;
    stoppedBy = 'host';
  }

  const isComplete = (): boolean => done !== undefined || stoppedBy === 'host';
  return {
    take<Kind extends SupervisorNews['kind']>(news: News<Kind>) {
      return takers[news.kind](news);
    },
    endedWithContainer,
    stopHere(because) {
      if (!stoppedBy && seen.length < cases) stopByHost(because);
    },
    compiled: () => compile !== undefined,
    complete: isComplete,
    finish() {
      if (!compile) throw new SandboxFault('A container ended before it compiled.');
      const ranAll = stoppedBy !== undefined || seen.length === cases || compile.kind === 'refused';
      // Only the last frame tells of a kill for memory: without it nothing is known, however many cases were answered.
      if (!ranAll || !isComplete()) throw new SandboxFault('A container ended in the middle of a job.');
      return { compile, cases: seen, oomKills, peakMemoryBytes: done?.peakMemoryBytes ?? 0, stages, ...(done?.exitCode !== undefined && { exitCode: done.exitCode }) };
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
