import { expect, it } from '@jest/globals';
import { containerLimits } from './try-limits.ts';
import { unenforcedSentence } from './unenforced-sentence.ts';

it('[S41] what is not enforced is named in one sentence that says what to do', () => {
  expect(unenforcedSentence(['memory'], undefined)).toBe(
    'this container engine does not enforce the limit of memory without swap, so a program could harm this machine; make it do so or use an engine that does (docs/SECURITY.md says what each kind needs).');
  expect(unenforcedSentence(['processes', 'memory'], 'runsc')).toBe(
    'the runtime runsc of this container engine does not enforce the limit of processes and the limit of memory without swap, so a program could harm this machine; make it do so or name another in DAYSEVEN_RUNTIME (docs/SECURITY.md says what each kind needs).');
});

it.each(containerLimits)('[S41] %s has a name of its own', (limit) => {
  const others = containerLimits.filter((other) => other !== limit).map((other) => unenforcedSentence([other], undefined));
  expect(others).not.toContain(unenforcedSentence([limit], undefined));
});
