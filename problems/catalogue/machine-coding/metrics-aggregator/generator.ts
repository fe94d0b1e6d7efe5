import type { Random } from '../../../src/authoring.ts';

type Step = readonly unknown[] | Readonly<Record<string, readonly unknown[]>>;
type Make = (random: Random, at: number) => Step;

interface Script {
  readonly args: Readonly<Record<string, number>>;
  readonly steps: readonly Step[];
}

const keepSeconds = 10;
const metrics = ['api.errors', 'api.latency', 'queue.size'];
const times = ['1ms', '499ms', '500ms', '1s', '1s', '2s', '3s500ms', '9s999ms', '10s'];
const hosts = ['a', 'b', 'c'];

const record: Make = (random) => ['record', random.pick(metrics), random.int(0, 20)];
const summary: Make = (random) => ['summary', random.pick(metrics)];
const names: Make = () => ['names'];
const advance: Make = (random) => ['advance', random.pick(times)];
const over: Make = (random) => ['over', random.pick(metrics), random.int(1, keepSeconds)];
const percentile: Make = (random) => ['percentile', random.pick(metrics), random.pick([1, 25, 50, 51, 90, 99, 100]), random.int(1, keepSeconds)];
const recordWith: Make = (random) => ['recordWith', random.pick(metrics), random.int(0, 20), labels(random)];
const where: Make = (random) => ['where', random.pick(metrics), labels(random)];
const groupBy: Make = (random) => ['groupBy', random.pick(metrics), random.pick(['host', 'zone'])];
const watch: Make = (random, at) => ({ [`w${at}`]: ['watch', random.pick(metrics), random.int(1, keepSeconds), random.int(0, 40)] });
const firing: Make = () => ['firing'];

function labels(random: Random): Readonly<Record<string, string>> {
  return { ...(random.bool() && { host: random.pick(hosts) }), ...(random.bool() && { zone: random.pick(['north', 'south']) }) };
}

function script(random: Random, makes: readonly Make[], length = 60): Script {
  const rules: string[] = [];
  const steps = Array.from({ length }, (_, at): Step => {
    if (rules.length > 0 && random.bool(0.2)) return ['history', `$${random.pick(rules)}`];
    const step = random.pick(makes)(random, at);
    if (!Array.isArray(step)) rules.push(...Object.keys(step));
    return step;
  });
  return { args: { keepSeconds }, steps };
}

const first = [record, record, record, summary, names, advance];
const second = [record, record, record, over, percentile, advance];

export const generators = {
  'random': (random: Random): Script => script(random, first),
  'random-windows': (random: Random): Script => script(random, second),
  'many-values': (random: Random): Script => script(random, [record, record, record, record, record, percentile], 400),
  'random-labels': (random: Random): Script => script(random, [recordWith, recordWith, recordWith, record, where, groupBy, summary, advance]),
  'random-rules': (random: Random): Script => script(random, [record, record, record, recordWith, firing, watch, advance, advance]),
};
