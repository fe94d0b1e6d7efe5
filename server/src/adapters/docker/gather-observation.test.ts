import { describe, expect, it } from '@jest/globals';
import { SandboxFault } from '../../application/ports/sandbox.ts';
import { gatherObservation } from './gather-observation.ts';
import type { SupervisorNews } from './supervisor-frames.ts';

const compiled: SupervisorNews = { kind: 'compiled', ok: true, wallMs: 5, stages: { link: 3 }, diagnostics: [] };
const answered = (index: number, text = 'A'): SupervisorNews => ({ kind: 'answered', case: index, cpuNs: 1_500_000, wallNs: 2_000_000, answer: Buffer.from(text) });
const stopped = (index: number): SupervisorNews => ({ kind: 'stopped', case: index, why: 'cpu', cpuNs: 1, wallNs: 1 });
const output = (index: number, text: string, cut = false): SupervisorNews => ({ kind: 'output', case: index, stream: 'stdout', cut, bytes: Buffer.from(text) });
const done: SupervisorNews = { kind: 'done', peakMemoryBytes: 10, oomKills: 1, cpuNs: 1 };

function gather(cases: number, ...news: SupervisorNews[]) {
  const gathering = gatherObservation(cases);
  const told = news.flatMap((item) => gathering.take(item) ?? []);
  return { gathering, told };
}

describe('[J23] what a supervisor says becomes an observation', () => {
  it('case by case, each with its own output', () => {
    const { gathering, told } = gather(2, compiled, output(0, 'a'), output(0, 'b', true), answered(0), answered(1, 'B'), done);
    const seen = gathering.finish();
    expect(seen).toMatchObject({ compile: { kind: 'compiled' }, oomKills: 1, peakMemoryBytes: 10, stages: { link: 3 } });
    expect(seen.cases).toMatchObject([
      { index: 0, cpuMs: 1.5, wallMs: 2, stdout: { bytes: Buffer.from('ab'), cut: true }, end: { how: 'answered', answer: Buffer.from('A') } },
      { index: 1, stdout: { bytes: Buffer.alloc(0), cut: false }, end: { how: 'answered', answer: Buffer.from('B') } },
    ]);
    expect(told.map(({ kind }) => kind)).toEqual(['compiled', 'case', 'case']);
  });

  it('up to the case at which it stopped', () => {
    expect(gather(3, compiled, answered(0), stopped(1), done).gathering.finish().cases).toHaveLength(2);
  });

  it('with a refusal instead of cases', () => {
    const { gathering, told } = gather(1, { ...compiled, ok: false }, done);
    expect(gathering.finish().compile).toMatchObject({ kind: 'refused', because: 'errors' });
    expect(told).toEqual([]);
  });

  it('with the host\'s own stop where the supervisor did not stop', () => {
    const { gathering } = gather(3, compiled, answered(0));
    gathering.stopHere('wall');
    expect(gathering.complete()).toBe(true);
    expect(gathering.finish().cases[1]).toMatchObject({ index: 1, end: { how: 'stopped', because: 'wall' } });
  });

  it('and an end in the middle is a fault, never an observation', () => {
    expect(() => gather(2, compiled, answered(0)).gathering.finish()).toThrow(SandboxFault);
    expect(() => gather(2).gathering.finish()).toThrow(SandboxFault);
  });

  it.each<[string, SupervisorNews[]]>([
    ['every case was answered', [compiled, answered(0), answered(1)]],
    ['one was stopped', [compiled, stopped(0)]],
    ['it did not compile', [{ ...compiled, ok: false }]],
  ])('and an end without the last frame is a fault too, though %s', (_, news) => {
    expect(() => gather(2, ...news).gathering.finish()).toThrow(SandboxFault);
  });
});

describe('[J24] a supervisor that speaks out of turn is a fault', () => {
  it.each<[string, SupervisorNews[]]>([
    ['a case before it compiled', [answered(0)]],
    ['a case twice', [compiled, answered(0), answered(0)]],
    ['a case ahead', [compiled, answered(1)]],
    ['a case that was not fed', [compiled, answered(0), answered(1), answered(2)]],
    ['a case after it stopped', [compiled, stopped(0), answered(1)]],
    ['compiled twice', [compiled, compiled]],
    ['ready again', [compiled, { kind: 'ready', v: 1, language: 'go' }]],
    ['a failure of its own', [{ kind: 'fault', text: 'oh' }]],
    ['findings nobody asked for', [compiled, answered(0), { kind: 'findings', ok: true, wallMs: 1, diagnostics: [] }]],
  ])('%s', (_, news) => {
    expect(() => gather(2, ...news)).toThrow(SandboxFault);
  });
});

describe('[S43] a container that the runtime ended with its program', () => {
  const endedWith = (because: 'out-of-memory' | 'crashed', ...news: SupervisorNews[]) => {
    const { gathering } = gather(2, ...news);
    gathering.endedWithContainer(because);
    return gathering;
  };

  it.each<[string, 'out-of-memory' | 'crashed', SupervisorNews[], object]>([
    ['for memory in a case', 'out-of-memory', [compiled, answered(0)], { oomKills: 1, cases: [{ end: { how: 'answered' } }, { end: { how: 'stopped', because: 'signalled', signal: 'SIGKILL' } }] }],
    ['for memory after the last case', 'out-of-memory', [compiled, answered(0), answered(1)], { oomKills: 1, cases: [{}, {}] }],
    ['for memory while it compiled', 'out-of-memory', [], { oomKills: 1, compile: { kind: 'refused', because: 'memory' }, cases: [] }],
    ['for something else in a case', 'crashed', [compiled], { oomKills: 'unknown', cases: [{ end: { how: 'stopped', because: 'signalled' } }] }],
    ['for something else while it compiled', 'crashed', [], { compile: { kind: 'refused', because: 'crash' } }],
  ])('%s', (_, because, news, seen) => {
    const gathering = endedWith(because, ...news);
    expect(gathering.complete()).toBe(true);
    expect(gathering.finish()).toMatchObject(seen);
  });

  it('for something else after the last case is a fault: whether it was killed for memory is not known', () => {
    expect(() => endedWith('crashed', compiled, answered(0), answered(1)).finish()).toThrow(SandboxFault);
  });
});
