import { parentPort } from 'node:worker_threads';
import { workOutLevel } from '../machine-coding/work-out-level.ts';
import { bruteForceFaults } from '../proof/brute-force.ts';
import { seen } from '../proof/agrees.ts';
import { provideNodes } from '../values/nodes.ts';
import { flatInput } from '../values/read-input.ts';
import { importCheck } from './author-modules.ts';
import type { Reply, TaskName, Tasks } from './tasks.ts';
import { workOut } from './work-out.ts';

const perform: { readonly [Name in TaskName]: (asked: Tasks[Name]['asked']) => Promise<Tasks[Name]['answered']> } = {
  workOut: ({ data }) => workOut(data),
  bruteForce: ({ data }) => bruteForceFaults(data),
  workOutLevel,
  check: async ({ folder, signature, input, expected, answer }) => {
    const check = await importCheck(folder);
    const reason = check(flatInput(signature, input), seen(expected), seen(answer));
    return reason === undefined ? {} : { reason };
  },
};

async function reply<Name extends TaskName>({ name, asked }: { name: Name; asked: Tasks[Name]['asked'] }): Promise<Reply> {
  try {
    return { ok: true, answered: await perform[name](asked) };
  } catch (problem) {
    return { ok: false, message: problem instanceof Error ? problem.message : String(problem) };
  }
}

provideNodes();
parentPort?.on('message', (task: { name: TaskName; asked: never }) => {
  void reply(task).then((answer) => parentPort?.postMessage(answer));
});
parentPort?.postMessage('up');
