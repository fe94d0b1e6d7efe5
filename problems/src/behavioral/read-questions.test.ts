import { beforeAll, describe, expect, it } from '@jest/globals';
import { QuestionId } from '@dayseven/contracts/vocabulary';
import { showFault } from '../format/fault.ts';
import { readmeQuestions } from '../testing/readme-example.ts';
import { readQuestions } from './read-questions.ts';

let example: string;
beforeAll(async () => {
  example = await readmeQuestions();
});

function faultsWith(from: string | RegExp, to: string): readonly string[] {
  const text = example.replace(from, to);
  if (text === example) throw new Error(`Nothing changed: ${String(from)}`);
  const read = readQuestions('ownership.yaml', text, new Map());
  return read.ok ? [] : read.faults.map((fault) => showFault('behavioral', fault));
}

describe('[F40] reading a family of questions', () => {
  it('reads the example of the README', () => {
    const read = readQuestions('ownership.yaml', example, new Map());
    if (!read.ok) throw new Error(JSON.stringify(read.faults));
    expect(read.questions).toHaveLength(1);
    expect(read.questions[0]).toMatchObject({ id: 'shared-cron-box', family: 'ownership', competencies: ['ownership', 'influence'], shape: 'story', answerMinutes: 3, shelf: 'practice' });
    expect(read.questions[0]?.followUps).toHaveLength(2);
    expect(read.questions[0]?.goodSignals).toHaveLength(3);
    expect(read.questions[0]?.redFlags[2]).toBe('Cannot say what got better.');
  });

  it('takes a question for a story of two minutes from the practice shelf unless told otherwise', () => {
    const text = example.replace(/ {4}shape:.*\n {4}answerMinutes:.*\n {4}shelf:.*\n/, '');
    const read = readQuestions('ownership.yaml', text, new Map());
    expect(text).not.toBe(example);
    expect(read.ok && read.questions[0]).toMatchObject({ shape: 'story', answerMinutes: 2, shelf: 'practice' });
  });

  it.each([
    ['no questions', /[\s\S]*/, 'questions: []', 'ownership.yaml:1: questions must have at least 1 question.'],
    ['a field that is missing', / {4}text: .*\n/, '', 'ownership.yaml:2: questions[0].text is missing.'],
    ['a field that is unknown', 'shape: story', 'form: story', 'questions[0] has "form", which is unknown here.'],
    ['an id with a capital', 'shared-cron-box', 'Shared', 'ownership.yaml:2: questions[0].id must be lower case with hyphens.'],
    ['a question too short to be one', /text: .*/, 'text: Why?', 'ownership.yaml:3: questions[0].text must be at least 10 characters long.'],
    ['a question nobody can say in a breath', /text: (.*)/, `text: ${'Well, so. '.repeat(40)}`, 'questions[0].text must be at most 320 characters long.'],
    ['an unknown competency', '[ownership, influence]', '[ownership, charm]', 'ownership.yaml:4: questions[0].competencies[1] must be ownership, or dealing-with-failure'],
    ['a competency twice', '[ownership, influence]', '[ownership, ownership]', 'questions[0].competencies must not name one twice.'],
    ['no competency', '[ownership, influence]', '[]', 'questions[0].competencies must name 1 to 3 competencies.'],
    ['a wrong shape', 'shape: story', 'shape: song', 'questions[0].shape must be story, or talk.'],
    ['minutes out of range', 'answerMinutes: 3', 'answerMinutes: 9', 'questions[0].answerMinutes must be 2 or 3.'],
    ['a shelf that does not exist', 'shelf: practice', 'shelf: cellar', 'questions[0].shelf must be practice, or mock.'],
    ['one follow-up only', / {6}- Who looks after.*\n/, '', 'questions[0].followUps must be 2 or 3 follow-ups.'],
    ['a follow-up twice', /- Who looks after.*/, '- What did you stop doing in the weeks you spent on it?', 'questions[0].followUps must not ask the same twice.'],
    ['too few good signals', / {6}- Ends with.*\n/, '', 'questions[0].goodSignals must be 3 or 4 sentences.'],
    ['too few red flags', / {6}- Cannot say.*\n/, '', 'questions[0].redFlags must be 3 or 4 sentences.'],
    ['broken YAML', 'questions:', 'questions: [', 'ownership.yaml:'],
    ['an id twice', /( {2}- id: [\s\S]*)/, '$1$1', 'questions[1].id is shared-cron-box, which is taken in this file.'],
  ])('tells %s with its place', (_, from, to, told) => {
    expect(faultsWith(from, to).join('\n')).toContain(told);
  });

  it('tells the line of a fault, and every fault at once', () => {
    const line = 1 + example.split('\n').findIndex((text) => text.includes('Got the other teams'));
    expect(faultsWith(/- Got the other.*/, '- Good.')).toEqual([`behavioral/ownership.yaml:${line}: questions[0].goodSignals[1] must be at least 10 characters long.`]);
    expect(faultsWith(/shape: story[\s\S]*answerMinutes: 3/, 'shape: song\n    answerMinutes: 4')).toHaveLength(2);
  });

  it('refuses an id that another file has', () => {
    const read = readQuestions('ownership.yaml', example, new Map([[QuestionId.parse('shared-cron-box'), 'failure.yaml']]));
    expect(read).toEqual({ ok: false, faults: [{ file: 'ownership.yaml', line: 2, reason: 'questions[0].id is shared-cron-box, which is taken in failure.yaml.' }] });
  });

  it.each(['courage.yaml', 'ownership.yml', 'notes.md', 'ownership'])('expects no file %s', (file) => {
    const read = readQuestions(file, example, new Map());
    expect(read.ok ? '' : read.faults[0]?.reason).toMatch(/^is not named after a family: ownership\.yaml, failure\.yaml, /);
  });
});
