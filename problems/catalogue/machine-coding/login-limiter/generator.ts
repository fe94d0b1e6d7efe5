import type { Random } from '../../../src/authoring.ts';

type Step = readonly unknown[];
type Make = (random: Random) => Step;

interface Script {
  readonly args: Readonly<Record<string, number>>;
  readonly steps: readonly Step[];
}

const names = ['ada', 'bo', 'nobody'];
const addresses = ['10.0.0.1', '10.0.0.2'];
const times = ['1ms', '999ms', '1s', '2s', '3s500ms', '10s'];

const password = (random: Random): string => random.pick(['right', 'wrong', 'wrong']);
const login: Make = (random) => ['login', random.pick(names), password(random)];
const failures: Make = (random) => ['failures', random.pick(names)];
const unlocksIn: Make = (random) => ['unlocksIn', random.pick(names)];
const advance: Make = (random) => ['advance', random.pick(times)];
const loginFrom: Make = (random) => ['loginFrom', random.pick(names), password(random), random.pick(addresses)];
const unlock: Make = (random) => ['unlock', random.pick(names)];
const limitAddresses: Make = (random) => ['limitAddresses', random.int(2, 4), random.int(2, 8)];
const loginSlowly: Make = (random) => ['loginSlowly', random.pick(names), password(random), random.pick(addresses)];
const attackers: Make = (random) => ['attackers', random.int(1, 3), random.int(1, 10)];
const block: Make = (random) => ['block', random.pick(addresses), random.int(0, 4)];
const blockedFor: Make = (random) => ['blockedFor', random.pick(addresses)];

function script(random: Random, makes: readonly Make[]): Script {
  const accounts = ['ada', 'bo'].map((name) => ['signUp', name, 'right']);
  return { args: { tries: random.int(1, 4), windowSeconds: random.int(1, 6) }, steps: [...accounts, ...Array.from({ length: 60 }, () => random.pick(makes)(random))] };
}

export const generators = {
  'random': (random: Random): Script => script(random, [login, login, login, failures, unlocksIn, advance]),
  'random-addresses': (random: Random): Script => {
    const { args, steps } = script(random, [loginFrom, loginFrom, loginFrom, loginFrom, login, unlock, unlocksIn, advance]);
    const at = random.int(0, 40);
    return { args, steps: [...steps.slice(0, at), limitAddresses(random), ...steps.slice(at)] };
  },
  'random-checks': (random: Random): Script => script(random, [loginSlowly, loginSlowly, loginSlowly, loginFrom, failures, unlock, unlocksIn, advance, limitAddresses]),
  'random-attacks': (random: Random): Script => script(random, [loginFrom, loginFrom, loginSlowly, attackers, attackers, block, blockedFor, unlock, advance, limitAddresses]),
};
