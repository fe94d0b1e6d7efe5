import { describe, expect, it } from '@jest/globals';
import { placeOfEstimate } from './place-of-estimate.ts';

const put = (text: string): string => {
  const [offset, deleted, inserted] = placeOfEstimate(text, '1 * 2 = 2');
  return text.slice(0, offset) + inserted + text.slice(offset + deleted);
};

describe('an estimate in the document', () => {
  it.each([
    ['### Estimates\n\n## API\n', '### Estimates\n\n- 1 * 2 = 2\n\n## API\n'],
    ['### Estimates\n\n- 3\n\n\n## API\n', '### Estimates\n\n- 3\n- 1 * 2 = 2\n\n\n## API\n'],
    ['## API\n### Estimates (2 min)', '## API\n### Estimates (2 min)\n\n- 1 * 2 = 2'],
    ['My own words', 'My own words\n- 1 * 2 = 2\n'],
    ['', '- 1 * 2 = 2\n'],
  ])('[D42] stands behind what is there: %j', (before, after) => {
    expect(put(before)).toBe(after);
  });
});
