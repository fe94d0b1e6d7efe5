import { describe, expect, it } from '@jest/globals';
import { tellJudge } from './tell-judge.ts';

describe('[U9] the terminal', () => {
  it('hears each step of the judge once, however often its percent changes', () => {
    const said: string[] = [];
    const tell = tellJudge((line) => said.push(line));
    tell({ version: 1, state: 'starting', text: 'The judge is starting.' });
    tell({ version: 2, state: 'building', text: 'Building the sandbox image for go.', percent: 10 });
    tell({ version: 3, state: 'building', text: 'Building the sandbox image for go.', percent: 20 });
    tell({ version: 4, state: 'ready', text: 'The judge is ready.' });
    tell({ version: 5, state: 'off', text: 'The engine does not answer.' });
    tell({ version: 6, state: 'ready', text: 'The judge is ready.' });
    expect(said).toEqual(['Building the sandbox image for go.', 'The judge is ready.', 'The engine does not answer.', 'The judge is ready.']);
  });
});
