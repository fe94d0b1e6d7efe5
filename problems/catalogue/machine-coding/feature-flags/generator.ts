import type { Random } from '../../../src/authoring.ts';

type Step = readonly unknown[];

interface Script {
  readonly steps: readonly Step[];
}

const flags = ['search', 'beta', 'dark-mode', 'export'];
const users = ['ada', 'bo', 'cy', 'di', 'ed', 'flo', 'gus', 'hal'];

/** Knows which version a flag has if every change succeeds, so that most do. */
class Editor {
  readonly random: Random;
  readonly #versions = new Map<string, number>();

  constructor(random: Random) {
    this.random = random;
  }

  flag(): string {
    return this.random.pick(flags);
  }

  change(method: string, ...args: readonly unknown[]): Step {
    const flag = this.flag();
    const version = this.#versions.get(flag) ?? 1;
    if (this.random.bool(0.15)) return [method, flag, this.random.int(0, version + 1), ...args];
    this.#versions.set(flag, version + 1);
    return [method, flag, version, ...args];
  }
}

type Make = (editor: Editor) => Step;

const attributes = (random: Random): Readonly<Record<string, string>> => Object.fromEntries(['plan', 'country'].filter(() => random.bool(0.7)).map((name) => [name, random.pick(['pro', 'free', 'is'])]));

const set: Make = (editor) => editor.change('set', editor.random.bool(0.8));
const pin: Make = (editor) => ['pin', editor.flag(), editor.random.pick(users), editor.random.bool()];
const unpin: Make = (editor) => ['unpin', editor.flag(), editor.random.pick(users)];
const isOn: Make = (editor) => ['isOn', editor.flag(), editor.random.pick(users)];
const rollout: Make = (editor) => editor.change('rollout', editor.random.pick([0, 10, 25, 50, 75, 99, 100]));
const addRule: Make = (editor) => editor.change('addRule', editor.random.pick(['plan', 'country']), editor.random.pick(['pro', 'free', 'is']), editor.random.pick([0, 20, 50, 100]));
const isOnFor: Make = (editor) => ['isOnFor', editor.flag(), editor.random.pick(users), attributes(editor.random)];

function script(random: Random, length: number, makes: readonly Make[]): Script {
  const editor = new Editor(random);
  const created = random.sample(flags, random.int(2, 4)).map((flag) => ['create', flag, random.bool(0.8)]);
  return { steps: [...created, ...Array.from({ length }, () => random.pick(makes)(editor))] };
}

/** Needs may close a circle, so a version is a guess here; a rollback goes anywhere. */
function needs(random: Random): Script {
  const guess = (): number => random.int(1, 6);
  const changes: readonly (() => Step)[] = [
    () => ['require', random.pick(flags), guess(), random.pick(flags)],
    () => ['require', random.pick(flags), guess(), random.pick(flags)],
    () => ['set', random.pick(flags), guess(), random.bool(0.8)],
    () => ['addRule', random.pick(flags), guess(), 'plan', random.pick(['pro', 'free']), random.pick([0, 50, 100])],
    () => ['rollback', random.pick(flags), guess(), random.int(0, 5)],
    () => ['pin', random.pick(flags), random.pick(users), random.bool()],
  ];
  const asks = (): Step => ['isOnFor', random.pick(flags), random.pick(users), attributes(random)];
  return { steps: [...flags.map((flag) => ['create', flag, true]), ...Array.from({ length: 120 }, () => (random.bool(0.7) ? random.pick(changes)() : asks()))] };
}

/** One flag that has been changed and asked for very often. */
function busy(random: Random): Script {
  const names = Array.from({ length: 300 }, (_, i) => `user${i}`);
  return {
    steps: [
      ['create', 'search', false],
      ...Array.from({ length: 1000 }, (_, i) => ['set', 'search', i + 1, i % 3 > 0]),
      ...names.map((name, i) => ['pin', 'search', name, i % 2 > 0]),
      ...random.shuffle(names).map((name) => ['isOn', 'search', name]),
    ],
  };
}

export const generators = {
  'random': (random: Random): Script => script(random, 60, [set, set, pin, unpin, isOn, isOn, isOn]),
  'busy': busy,
  'random-rollouts': (random: Random): Script => script(random, 80, [set, pin, unpin, rollout, rollout, isOn, isOn, isOn, isOn]),
  'random-rules': (random: Random): Script => script(random, 90, [set, pin, rollout, addRule, addRule, isOn, isOnFor, isOnFor, isOnFor]),
  'random-needs': needs,
};
