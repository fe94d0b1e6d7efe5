import type { Answer, CaseInput, ClassSignature, Method, Operation, Value, ValueType } from '@dayseven/contracts/vocabulary';
import { asFields, asItems } from '../values/as-value.ts';
import { returnedBy, type Exports } from '../values/call.ts';
import { NotOfTheType, toNative } from '../values/native.ts';
import { installVirtualClock, type VirtualClock } from './virtual-clock.ts';

/** Plays a script with a trusted solution, as the harness plays it with a candidate's: step by step, in a time of its own. */
export async function playScript(signature: ClassSignature, solution: Exports, input: CaseInput): Promise<Answer> {
  const clock = installVirtualClock();
  try {
    const Made = solution[signature.name];
    if (typeof Made !== 'function') throw new NotOfTheType(`index.ts exports no class ${signature.name}.`);
    const object = Reflect.construct(Made, signature.parameters.map(({ type }, i) => toNative(type, input.args[i] ?? null))) as Exports;
    const playing: Playing = { signature, object, clock, operations: 'operations' in input ? input.operations : [], returned: [] };
    while (playing.returned.length < playing.operations.length) await playStep(playing);
    return { returned: playing.returned };
  } finally {
    clock.remove();
  }
}

interface Playing {
  readonly signature: ClassSignature;
  readonly object: Exports;
  readonly clock: VirtualClock;
  readonly operations: readonly Operation[];
  readonly returned: Value[];
}

async function playStep(playing: Playing): Promise<void> {
  const { clock, operations, returned } = playing;
  const at = returned.length;
  const operation = operations[at];
  if (operation?.method === 'advance') {
    await clock.advance(Number(operation.args[0]));
    returned.push(null);
  } else if (operation?.method === 'parallel') {
    const calls = operations.slice(at + 1, at + 1 + Number(operation.args[0])).map((call) => callOf(playing, call));
    returned.push(null, ...await waitedFor(clock, Promise.all(calls)));
  } else if (operation) {
    returned.push(await waitedFor(clock, callOf(playing, operation)));
  }
}

async function callOf(playing: Playing, { method: name, args }: Operation): Promise<Value> {
  const { signature, object } = playing;
  const method = signature.methods.find((known) => known.name === name);
  if (!method) throw new NotOfTheType(`There is no method ${name}.`);
  const natives = nativesOf(playing, method, args);
  const outcome = await outcomeOf(async () => {
    const member = object[name];
    if (typeof member !== 'function') throw new NotOfTheType(`${signature.name} has no method ${name}.`);
    return Reflect.apply(member, object, natives) as unknown;
  });
  return returnedBy(method.returns, name, () => {
    if (outcome.ok) return outcome.value;
    throw outcome.thrown;
  }) ?? null;
}

type Outcome = { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly thrown: unknown };

async function outcomeOf(call: () => Promise<unknown>): Promise<Outcome> {
  try {
    return { ok: true, value: await call() };
  } catch (thrown) {
    return { ok: false, thrown };
  }
}

/** Who waits for a timer gets it. */
async function waitedFor<T>(clock: VirtualClock, promise: Promise<T>): Promise<T> {
  const pending = Symbol('pending');
  const isOver = async (): Promise<boolean> => await Promise.race([promise.then(() => undefined, () => undefined), clock.settle().then(() => pending)]) !== pending;
  while (!await isOver()) if (!await clock.step() && !await isOver()) throw new NotOfTheType('A promise never settles.');
  return promise;
}

function nativesOf({ signature, operations, returned }: Playing, { parameters }: Method, args: readonly Value[]): readonly unknown[] {
  return parameters.map(({ type }, i) => {
    const value = args[i] ?? null;
    if (type.kind !== 'id' || typeof value === 'string') return toNative(type, value);
    const from = Number(asFields(value).from);
    const method = signature.methods.find(({ name }) => name === operations[from]?.method);
    return method?.returns ? firstId(method.returns, returned[from] ?? null) ?? '' : '';
  });
}

/** The first id of an answer, which is what a script means by the answer's name. */
function firstId(type: ValueType, value: Value): string | undefined {
  if (type.kind === 'id') return typeof value === 'string' ? value : undefined;
  if (type.kind === 'record') return type.fields.map((field) => firstId(field.type, asFields(value)[field.name] ?? null)).find((id) => id !== undefined);
  if (type.kind === 'fallible') return firstId(type.of, asFields(value).value ?? null);
  if (type.kind === 'nullable') return firstId(type.of, value);
  return type.kind === 'array' ? asItems(value).map((item) => firstId(type.of, item)).find((id) => id !== undefined) : undefined;
}
