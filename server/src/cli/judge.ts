/** `judge <problem-id> <file.go|file.ts|folder> [--run|--submit]`: one JSON document; exits 0 accepted, 1 rejected, 2 could not judge. */
import { ProblemId } from '@dayseven/contracts';
import type { JobView } from '@dayseven/contracts';
import { loadCatalogue, loadMachines, showFault } from '@dayseven/problems';
import type { Catalogue, Machines } from '@dayseven/problems';
import type { JudgedProblem } from '../application/ports/problem-catalogue.ts';
import { CouldNot, endWith } from './could-not.ts';
import { readJudgeArguments } from './judge-arguments.ts';
import { openJudge } from './open-judge.ts';
import { openSandboxFor } from './open-sandbox.ts';
import { readSource } from './read-source.ts';

await endWith(async () => {
  const { problemId, file, kind } = readJudgeArguments(process.argv.slice(2));
  const { language, source } = await readSource(file);
  const [sandbox, catalogue, machines] = await Promise.all([openSandboxFor(language), loadCatalogue(), loadMachines()]);
  const judge = openJudge(catalogue, sandbox, machines);
  try {
    const problem = findProblem({ catalogue, machines }, problemId);
    const view = await judge.judge({ problem, kind, language, source });
    process.stdout.write(`${JSON.stringify(documentOf(view), null, 2)}\n`);
    return exitStatus(view);
  } finally {
    await judge.close();
  }
});

function findProblem({ catalogue, machines }: { readonly catalogue: Catalogue; readonly machines: Machines }, id: string): JudgedProblem {
  const parsed = ProblemId.safeParse(id);
  const problem = parsed.success ? catalogue.find(parsed.data) ?? machines.find(parsed.data) : undefined;
  if (problem) return problem;
  const levels = machines.levels(id).map(({ summary }) => summary.id);
  if (levels.length > 0) throw new CouldNot(`${id} is judged level by level: name ${levels.join(' or ')}.`);
  const fault = [...catalogue.faults, ...machines.faults].find((left) => left.id === id)?.faults[0];
  throw new CouldNot(fault ? showFault(id, fault) : `There is no problem "${id}"; \`npm run --silent problems\` lists those there are.`);
}

function documentOf({ problemId, language, kind, result }: JobView): object {
  return { problem: problemId, language, kind, ...result };
}

function exitStatus({ result }: JobView): number {
  const kind = result?.verdict.kind ?? 'internal-error';
  if (kind === 'internal-error') return 2;
  return kind === 'accepted' ? 0 : 1;
}
