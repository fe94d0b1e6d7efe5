import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { QuestionId } from '@dayseven/contracts/vocabulary';
import { readmeQuestions } from '../testing/readme-example.ts';
import { loadQuestions } from './load-questions.ts';

let root: string;
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'dayseven-questions-'));
  const example = await readmeQuestions();
  await writeFile(join(root, 'conflict.yaml'), 'questions: [\n');
  await writeFile(join(root, 'failure.yaml'), example.replace('shared-cron-box', 'another'));
  await writeFile(join(root, 'growth.yaml'), example.replace('answerMinutes: 3', 'answerMinutes: 7'));
  await writeFile(join(root, 'influence.yaml'), example);
  await writeFile(join(root, 'ownership.yaml'), example);
});
afterAll(() => rm(root, { recursive: true }));

describe('[F40] the behavioral questions of a folder', () => {
  it('are those of the sound files', async () => {
    const questions = await loadQuestions(root);
    expect(questions.list().map(({ id, family }) => `${family} ${id}`)).toEqual(['failure another', 'influence shared-cron-box']);
    expect(questions.find(QuestionId.parse('another'))?.family).toBe('failure');
    expect(questions.find(QuestionId.parse('unheard-of'))).toBeUndefined();
  });

  it('are left out by the file, each with its reason', async () => {
    const { faults } = await loadQuestions(root);
    expect(faults.map(({ file }) => file)).toEqual(['conflict.yaml', 'growth.yaml', 'ownership.yaml']);
    expect(faults.slice(1).map(({ reason }) => reason)).toEqual(['questions[0].answerMinutes must be 2 or 3.', 'questions[0].id is shared-cron-box, which is taken in influence.yaml.']);
  });
});
