import { describe, expect, it } from '@jest/globals';
import type { Language } from '@dayseven/contracts/vocabulary';
import { judgeAnswered, judgeStopped } from './judge-case.ts';
import type { Held, Program } from './judge-case.ts';
import type { CaseObservation, OomKills, StoppedBecause } from './observation.ts';

const limits = { caseCpuMs: 2000, caseWallMs: 6000, memoryMb: 256 };
const nothing = { bytes: new Uint8Array(), cut: false };
const seen: CaseObservation = {
  index: 3, end: { how: 'answered', answer: new Uint8Array() }, cpuMs: 1, wallMs: 2, stdout: nothing, stderr: nothing,
};
const program = (language: Language): Program => ({ language, limits });

describe('[J4] a case that was answered', () => {
  it.each<[Held, string, string | undefined]>([
    [{ kind: 'right', answer: { returned: 1 } }, 'accepted', undefined],
    [{ kind: 'wrong', answer: { returned: 1 } }, 'wrong-answer', undefined],
    [{ kind: 'wrong', answer: { returned: 1 }, reason: 'Not a path.' }, 'wrong-answer', 'Not a path.'],
    [{ kind: 'answered', answer: { returned: 1 } }, 'answered', undefined],
    [{ kind: 'malformed', reason: 'The answer is NaN.' }, 'wrong-answer', 'The answer is NaN.'],
    [{ kind: 'unchecked', reason: 'The checker failed.' }, 'internal-error', 'The checker failed.'],
  ])('%j is %s', (held, outcome, message) => {
    const result = judgeAnswered(seen, held);
    expect(result).toMatchObject({ index: 3, outcome, cpuMs: 1, wallMs: 2 });
    expect(result.message).toBe(message);
    expect('answer' in result).toBe('answer' in held);
  });
});

describe('[J5] a case at which the program stopped', () => {
  const heapLimit = 'FATAL ERROR: Reached heap limit Allocation failed - JavaScript heap out of memory\n';
  const panic = 'panic: oh\n\ngoroutine 1 [running]:\nmain.f()\n\tsolution.go:3 +0x2e\n';
  interface Row { because: StoppedBecause; language?: Language; exitCode?: number; signal?: string; detail?: string; stderr?: string; oomKills?: OomKills }
  it.each<[string, string, Row]>([
    ['time-limit', 'The program used more than 2 s of processor time.', { because: 'cpu' }],
    ['time-limit', 'There was no answer within 6 s.', { because: 'wall' }],
    ['output-limit', 'The program printed more than is allowed.', { because: 'output' }],
    ['output-limit', 'The answer is larger than is allowed.', { because: 'answer-too-large' }],
    ['output-limit', 'The program printed more than is allowed.', { because: 'output', oomKills: 1 }],
    ['memory-limit', 'The program needed more than 256 MB of memory.', { because: 'signalled', signal: 'SIGKILL', oomKills: 1 }],
    ['memory-limit', 'The program needed more than 256 MB of memory.', { because: 'wall', oomKills: 1 }],
    ['memory-limit', 'The program needed more than 256 MB of memory.', { because: 'exited', exitCode: 0, oomKills: 1 }],
    ['memory-limit', 'The program needed more than 256 MB of memory.', { because: 'exited', exitCode: 2, stderr: 'fatal error: runtime: out of memory\n' }],
    ['memory-limit', 'The program needed more than 256 MB of memory.', { because: 'signalled', signal: 'SIGABRT', language: 'typescript', stderr: heapLimit }],
    ['memory-limit', 'The program needed more than 256 MB of memory.', { because: 'exited', exitCode: 134, language: 'typescript', stderr: heapLimit }],
    ['runtime-error', 'Panic: oh.', { because: 'exited', exitCode: 2, stderr: panic }],
    ['runtime-error', 'The program exited with status 3 before it answered.', { because: 'exited', exitCode: 3 }],
    ['runtime-error', 'The program exited with status 1 before it answered; its last words: cannot go on.', { because: 'exited', exitCode: 1, stderr: '2026/11/23 20:48:00 cannot go on\n' }],
    ['runtime-error', 'The program was ended by SIGSEGV.', { because: 'signalled', signal: 'SIGSEGV', oomKills: 'unknown' }],
    ['runtime-error', 'The program was ended by SIGKILL.', { because: 'signalled', signal: 'SIGKILL' }],
    ['runtime-error', 'The program was ended by SIGKILL, perhaps because it needed too much memory or too many processes.', { because: 'signalled', signal: 'SIGKILL', oomKills: 'unknown' }],
    ['protocol-error', 'The program exited before it answered.', { because: 'exited', exitCode: 0 }],
    ['protocol-error', 'The program exited before it answered.', { because: 'exited', exitCode: 0, stderr: panic }],
    ['protocol-error', 'Two answers came.', { because: 'protocol', detail: 'Two answers came.' }],
    ['protocol-error', 'Something other than one answer came through the answer channel.', { because: 'protocol' }],
  ])('%s: %s', (outcome, message, { language = 'go', stderr = '', oomKills = 0, ...end }) => {
    const stopped = { seen, end: { how: 'stopped' as const, ...end }, stderr, oomKills };
    expect(judgeStopped(stopped, program(language))).toMatchObject({ index: 3, outcome, message });
  });

  it('points at the line of the candidate\'s own file', () => {
    const stopped = { seen, end: { how: 'stopped' as const, because: 'exited' as const, exitCode: 2 }, stderr: panic, oomKills: 0 };
    expect(judgeStopped(stopped, program('go')).line).toBe(3);
  });
});
