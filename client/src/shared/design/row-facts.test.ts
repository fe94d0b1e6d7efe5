import { describe, expect, it } from '@jest/globals';
import type { DesignDebrief } from '@dayseven/contracts';
import type { DesignSection } from '@dayseven/contracts/vocabulary';
import { rowFacts } from './row-facts.ts';

const point = (section: DesignSection, text: string, shows: boolean): DesignDebrief['points'][number] => ({ id: text, section, point: text, pitfall: '', saidAloud: false, evidence: shows ? [{ word: 'qps', where: 'document' }] : [] });
const told = {
  points: [point('requirements', 'Reads outnumber writes.', true), point('requirements', 'Links expire.', false), point('api', 'One call to make a link.', true), point('trade-offs', 'Says what is given up.', false)],
  asked: [{ text: 'How many?', answer: '1 M' }],
  unasked: [{ question: 'Do they expire?', answer: 'Your call.', kind: 'your-call' }],
  probes: [{ probe: 'api', text: 'Twice?', answer: 'said' }, { probe: 'bottlenecks', text: 'Down?' }, { probe: 'curveball', text: 'Ten times.', answer: 'put-aside' }],
} satisfies Partial<DesignDebrief>;

describe('what bears on a band of a design round', () => {
  it.each([
    ['scope', ['1 of 2 points shown.', '1 question asked, 1 of the scenario\'s never asked.']],
    ['architecture', ['1 of 1 point shown.']],
    ['depth', ['0 of 1 point shown.', 'The turn in the middle was not answered.']],
    ['communication', ['1 of 2 questions of the interviewer answered aloud.']],
  ] as const)('[D72] is said for %s', (row, facts) => {
    expect(rowFacts(row, told)).toEqual(facts);
  });

  it('[D72] is not invented where the interviewer said nothing', () => {
    expect(['depth', 'communication'].map((row) => rowFacts(row as 'depth', { ...told, points: [], probes: [] }))).toEqual([[], []]);
  });
});
