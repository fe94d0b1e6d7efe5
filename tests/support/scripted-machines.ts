import { MachineId, ProblemId, type ClassSignature, type Language } from '@dayseven/contracts';
import type { Machine, MachineCatalogue, MachineLevel, Tree } from '../../server/src/application/ports/machine-catalogue.ts';
import { scriptedProblem } from './scripted-catalogue.ts';

/** Two machine-coding problems of three levels, one of each shelf; what a level asks for is written with SECRET, and its number. */
export function createScriptedMachines(): MachineCatalogue {
  const machines = [machine('lockers', 'mock'), machine('till', 'practice')];
  return {
    list: () => machines,
    machine: (id) => machines.find((one) => one.id === id),
    find: (id) => machines.flatMap(({ levels }) => levels).find(({ summary }) => summary.id === id),
  };
}

function machine(id: string, shelf: Machine['shelf']): Machine {
  return {
    id: MachineId.parse(id), title: `The ${id}`, shelf,
    concurrency: { go: 'Any goroutine may call.', typescript: 'Calls may wait.' },
    prompts: ['Where would a second kind go?', 'What is shared?'],
    design: [{ question: 'Who holds the rule?', answer: 'One type.' }],
    pitfalls: ['Ids that are reused.'],
    levels: [1, 2, 3].map((number) => level(id, number)),
  };
}

function level(id: string, number: number): MachineLevel {
  const signature: ClassSignature = { kind: 'class', name: 'Thing', parameters: [], methods: [{ name: `m${number}`, parameters: [], returns: { kind: 'int' } }] };
  const both = (tree: Tree): Readonly<Record<Language, Tree>> => ({ go: tree, typescript: tree });
  return {
    ...scriptedProblem(`${id}-level-${number}`),
    summary: { id: ProblemId.parse(`${id}-level-${number}`), title: `The ${id}: level ${number}`, signature },
    module: id, title: `Level ${number}`, statement: `SECRET-${number}`,
    given: both({ 'api.go': `package ${id} // up to ${number}\n` }),
    begins: both({ [`${id}.go`]: `package ${id}\n` }),
    layer: both({ [`${id}.go`]: `package ${id} // model ${number}\n` }),
  };
}
