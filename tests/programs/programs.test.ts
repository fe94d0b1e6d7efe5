import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { languages, ProblemId } from '@dayseven/contracts';
import type { JobView, Language } from '@dayseven/contracts';
import { loadCatalogue } from '@dayseven/problems';
import type { Catalogue, Problem } from '@dayseven/problems';
import { openJudge } from '../../server/src/cli/open-judge.ts';
import type { OpenJudge } from '../../server/src/cli/open-judge.ts';
import { classes } from './classes.ts';
import { containersLeft } from './containers-left.ts';
import { readPrograms } from './program-files.ts';

const programs = { go: readPrograms('go'), typescript: readPrograms('typescript') };
const good = { go: programs.go.find(({ name }) => name === 'right.go'), typescript: programs.typescript.find(({ name }) => name === 'right.ts') };

let catalogue: Catalogue;
let judge: OpenJudge | undefined;

beforeAll(async () => {
  catalogue = await loadCatalogue();
  judge = await openJudge(catalogue, { go: 2, typescript: 2 });
}, 120_000);

afterAll(async () => {
  await judge?.close();
  expect(await containersLeft()).toEqual([]);
}, 60_000);

describe.each(languages.map((language) => ({ language })))('[S10] a $language program', ({ language }) => {
  it.each(programs[language])('$name is $expect, and the next program is judged as ever', async ({ problem, source, expect: expected }) => {
    const hostile = await verdictOn(problem, language, source);
    expect({ verdict: hostile.result?.verdict, oneOf: expected }).toEqual({ verdict: expect.objectContaining({ kind: expect.stringMatching(new RegExp(`^(${expected.join('|')})$`)) }), oneOf: expected });

    const next = good[language];
    expect((await verdictOn(next?.problem ?? '', language, next?.source ?? '')).result?.verdict.kind).toBe('accepted');
  }, 60_000);
});

describe('[S11] every class of hostile program', () => {
  it.each(classes.flatMap(({ name }) => languages.map((language) => ({ name, language }))))('$name is there in $language', ({ name, language }) => {
    expect(programs[language].map((program) => program.class)).toContain(name);
  });
});

async function verdictOn(problem: string, language: Language, source: string): Promise<JobView> {
  if (!judge) throw new Error('there is no judge');
  return judge.judge({ problem: find(problem), kind: 'submission', language, source });
}

function find(id: string): Problem {
  const problem = catalogue.find(ProblemId.parse(id));
  if (!problem) throw new Error(`there is no problem ${id}`);
  return problem;
}
