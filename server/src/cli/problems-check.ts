/** `problems:check [id...] [--changed]`: proves problems, the last part in containers; exits 0 proved, 1 not, 2 could not. */
import { ProblemId } from '@dayseven/contracts';
import { buildMachines, listFolders, loadCatalogue, loadMachines, machinePlaces, placesOf, proveWithoutContainers, showFault } from '@dayseven/problems';
import type { Catalogue, Fault, Machines } from '@dayseven/problems';
import { CouldNot, endWith } from './could-not.ts';
import { inLanes } from './in-lanes.ts';
import { openJudge } from './open-judge.ts';
import { openSandbox } from './open-sandbox.ts';
import { proofsOf } from './proofs-of.ts';
import type { Fact, Proof, Proved } from './proofs-of.ts';
import { openProvedStamps } from './proved-stamps.ts';

/** As many as the smallest machine has cores; more would only wait for each other. */
const AT_ONCE = 2;

await endWith(async () => {
  const { ids, changedOnly } = await readArguments(process.argv.slice(2));
  const stamps = await openProvedStamps([placesOf(), machinePlaces()], process.env.DAYSEVEN_JUDGE ?? '');
  const wanted = changedOnly ? await keep(ids, async (id) => !(await stamps.isProved(id))) : ids;
  if (wanted.length === 0) return tell({ ok: true, text: `Nothing to prove: ${ids.length} problems are as they were when they were proved.` });

  const sound: string[] = [];
  for (const id of wanted) if (await proveOnHost(id)) sound.push(id);

  const [catalogue, machines] = [await loadCatalogue(), await loadMachines()];
  const judge = openJudge(catalogue, await openSandbox(), machines);
  try {
    const proofs = new Map(await Promise.all(sound.map(async (id) => [id, (await Promise.all(provedOf(id, { catalogue, machines }).map(proofsOf))).flat()] as const)));
    const facts = inLanes([...proofs.values()].flat(), AT_ONCE, (proof) => proof(judge));
    let failed = wanted.length - sound.length;
    for (const [id, ofOne] of proofs) {
      if (await allHold(ofOne, facts)) await stamps.setProved(id);
      else failed += 1;
    }
    return tell({ ok: failed === 0, text: failed === 0 ? `${wanted.length} problems proved.` : `${failed} of ${wanted.length} problems are not proved.` });
  } finally {
    await judge.close();
  }
});

async function readArguments(args: readonly string[]): Promise<{ readonly ids: readonly string[]; readonly changedOnly: boolean }> {
  const known = [...await listFolders(placesOf().root), ...await listFolders(machinePlaces().root)];
  const named = args.filter((arg) => arg !== '--changed');
  const strange = named.find((arg) => !known.includes(arg));
  if (strange !== undefined) throw new CouldNot(`There is no problem "${strange}"; there are ${known.join(', ')}.`);
  return { ids: named.length > 0 ? named : known, changedOnly: args.includes('--changed') };
}

/** A problem, or each level of one. */
function provedOf(id: string, { catalogue, machines }: { readonly catalogue: Catalogue; readonly machines: Machines }): readonly Proved[] {
  const problem = catalogue.find(ProblemId.parse(id));
  return problem ? [problem] : machines.levels(id);
}

async function machineFaults(id: string): Promise<readonly Fault[]> {
  const { faults } = await buildMachines({ only: [id] });
  return faults.flatMap((problem) => problem.faults);
}

async function proveOnHost(id: string): Promise<boolean> {
  const isMachine = (await listFolders(machinePlaces().root)).includes(id);
  const faults = await (isMachine ? machineFaults(id) : proveWithoutContainers(id));
  for (const fault of faults) tell({ ok: false, text: showFault(id, fault) });
  if (faults.length === 0) tell({ ok: true, text: isMachine ? `${id}: format, scripts and model agree.` : `${id}: format, constraints, samples and brute force agree.` });
  return faults.length === 0;
}

/** Tells what came out as it comes, in order. */
async function allHold(proofs: readonly Proof[], facts: ReadonlyMap<Proof, Promise<Fact>>): Promise<boolean> {
  let held = proofs.length > 0;
  for (const proof of proofs) {
    const fact = await facts.get(proof);
    if (fact) tell(fact);
    held &&= fact?.ok === true;
  }
  return held;
}

function tell({ ok, text }: Fact): number {
  process.stdout.write(`${ok ? '✓' : '✗'} ${text}\n`);
  return ok ? 0 : 1;
}

async function keep<T>(items: readonly T[], wanted: (item: T) => Promise<boolean>): Promise<readonly T[]> {
  const answers = await Promise.all(items.map(wanted));
  return items.filter((_, index) => answers[index]);
}
