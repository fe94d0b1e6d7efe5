import { expect, it } from '@jest/globals';
import { languages, RunLimits } from '@dayseven/contracts';
import { defaultLimits, defaultMemoryMb } from './default-limits.ts';

it.each(languages)('[J46] the default limits of %s are within their bounds, and containers wait with that memory', (language) => {
  expect(RunLimits.parse(defaultLimits[language])).toEqual(defaultLimits[language]);
  expect(defaultMemoryMb[language]).toBe(defaultLimits[language].memoryMb);
});
