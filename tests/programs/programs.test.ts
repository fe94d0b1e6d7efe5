import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { languages, ProblemId } from '@dayseven/contracts';
import { loadCatalogue } from '@dayseven/problems';
import type { Catalogue } from '@dayseven/problems';
import { inLanes } from '../../server/src/cli/in-lanes.ts';
import { openJudge } from '../../server/src/cli/open-judge.ts';
import type { OpenJudge } from '../../server/src/cli/open-judge.ts';
import { openSandbox } from '../../server/src/cli/open-sandbox.ts';
import { classes, rowsElsewhere } from './classes.ts';
import type { ProgramClass } from './classes.ts';
import { containersLeft, watchContainers } from './containers-left.ts';
import type { ContainerWatch } from './containers-left.ts';
import { memoryInUse } from './memory-in-use.ts';
import { readAllPrograms } from './program-files.ts';
import type { HostileProgram } from './program-files.ts';
import { patientCatalogue } from '../support/patient.ts';
import { programsHere } from './this-runtime.ts';

const all = readAllPrograms();
const programs = programsHere(all);
/** By then everything that is loaded once has been. */
const warm = 20;
/** A program and the next in the memory of this judge: sources, results and what of their output is shown. The floods kept whole would be more than all of them. */
const rememberedBytes = 64 * 1024;

let catalogue: Catalogue;
/** One for what must meet its time, one for what must meet another limit first. */
let judges: { readonly strict: OpenJudge; readonly patient: OpenJudge };
let watch: ContainerWatch;
let outcomes: ReadonlyMap<HostileProgram, Promise<{ readonly hostile: string | undefined; readonly next: string | undefined }>>;
let judged = 0;
let memoryWhenWarm = 0;

beforeAll(async () => {
  watch = await watchContainers();
  catalogue = await loadCatalogue();
  const sandbox = await openSandbox();
  judges = { strict: openJudge(catalogue, sandbox), patient: openJudge(patientCatalogue(catalogue), sandbox) };
  outcomes = inLanes(programs, 2, async (program) => {
    const hostile = await verdictOn(program);
    const next = await verdictOn(rightIn(program));
    if (++judged === warm) memoryWhenWarm = memoryInUse();
    return { hostile, next };
  });
}, 120_000);

afterAll(() => { watch.close(); });

describe.each(languages.map((language) => ({ language })))('[S10] [S44] a $language program', ({ language }) => {
  it.each(programs.filter((program) => program.language === language))('$name is $expect, and the next program is judged as ever', async (program) => {
    expect(await outcomes.get(program)).toEqual({ hostile: program.expect, next: 'accepted' });
  }, 120_000);
});

describe('[S11] every class of hostile program', () => {
  const wanted: readonly ProgramClass[] = classes;

  it.each(languages.flatMap((language) => wanted.filter(({ without }) => without?.[language] === undefined).map(({ name }) => ({ name, language }))))('$name is there in $language', ({ name, language }) => {
    expect(all.filter((program) => program.language === language).map((program) => program.class)).toContain(name);
  });

  it.each(languages.flatMap((language) => wanted.filter(({ without }) => without?.[language] !== undefined).map(({ name }) => ({ name, language }))))('$name cannot be there in $language', ({ name, language }) => {
    expect(all.filter((program) => program.language === language).map((program) => program.class)).not.toContain(name);
  });

  it('belongs to a row, and every row has one or says where it is tried', () => {
    const rows = wanted.flatMap((each) => each.rows);
    for (let row = 1; row <= 27; row++) expect({ row, here: rows.includes(row), elsewhere: row in rowsElsewhere }).toEqual({ row, here: !(row in rowsElsewhere), elsewhere: row in rowsElsewhere });
  });
});

describe('[S12] when all have been judged', () => {
  it('this process keeps no more memory than the jobs it remembers', () => {
    expect(judged).toBe(programs.length);
    expect(memoryInUse() - memoryWhenWarm).toBeLessThan(programs.length * rememberedBytes);
  });

  it('no container is left, and of those there were no process and no file', async () => {
    await judges.strict.close();
    await judges.patient.close();
    expect(await containersLeft()).toEqual([]);
    // One for each program and one for the next, but for what did not compile.
    expect(watch.seen.size).toBeGreaterThan(programs.length);
    expect(await watch.remains()).toEqual([]);
  }, 60_000);
});

async function verdictOn({ problem: id, language, source, expect: verdict }: HostileProgram): Promise<string | undefined> {
  const problem = catalogue.find(ProblemId.parse(id));
  if (!problem) throw new Error(`there is no problem ${id}`);
  const judge = verdict === 'time-limit' ? judges.strict : judges.patient;
  return (await judge.judge({ problem, kind: 'submission', language, source })).result?.verdict.kind;
}

function rightIn({ language }: HostileProgram): HostileProgram {
  const right = programs.find((program) => program.language === language && program.class === 'right');
  if (!right) throw new Error(`there is no right program in ${language}`);
  return right;
}
