import { expect, it } from '@jest/globals';
import { titledLevel } from './level-words.ts';

it('[K79] a level whose problem is gone is called by its number, once', () => {
  expect(titledLevel({ number: 2, isExtension: false, title: 'Fees' })).toBe('Level 2: Fees');
  expect(titledLevel({ number: 1, isExtension: false, title: 'Level 1' })).toBe('Level 1');
  expect(titledLevel({ number: 3, isExtension: true, title: 'Level 3' })).toBe('Extension');
});
