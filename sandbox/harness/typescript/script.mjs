import { Writer } from './bytes.mjs';
import { callOf, Complaint, exported } from './calls.mjs';
import { decodeAll, decodersOf } from './decode.mjs';
import { Malformed } from './descriptors.mjs';
import { tellLeft } from './left-running.mjs';
import { construct, copyInto, push } from './primordials.mjs';

// What a script may do besides calling a method: numbers no method has.
const advance = 0xffff;
const parallel = 0xfffe;

/** What serves one script: constructs, calls step by step, and moves the clock only where the script says so or somebody waits for it. */
export function scriptCaller(signature, progress, clock) {
  const { name } = signature;
  const decoders = decodersOf(signature.parameters);
  const methods = signature.methods.map((method) => ({
    name: method.name,
    decoders: decodersOf(method.parameters),
    call: callOf(method, `${name}.${method.name}`, progress),
  }));

  const prepare = (object, input) => {
    const method = methods[input.u16()];
    if (method === undefined) throw new Malformed(`${name} has no such method`);
    const args = decodeAll(method.decoders, input);
    return (out, step) => {
      out.id = undefined;
      const member = object[method.name];
      if (typeof member !== 'function') throw new Complaint(`${name} has no method ${method.name}.`);
      return method.call(member, object, args, out, ` (step ${step + 1})`);
    };
  };

  return async (solution, input, out) => {
    clock.restart();
    input.ids = [];
    const object = construct(exported(solution, name), decodeAll(decoders, input));
    const count = input.u32();
    out.u32(count);
    for (let step = 0; step < count; step++) {
      const number = peek(input);
      if (number === advance) {
        input.u16();
        await clock.advance(input.int());
      } else if (number === parallel) {
        input.u16();
        const together = input.u32();
        if (together < 1 || together >= count - step) throw new Malformed('more calls are to be made at once than there are');
        const calls = [];
        for (let i = 0; i < together; i++) push(calls, prepare(object, input));
        await atOnce(calls, { step: step + 1, input, out, clock });
        step += together;
      } else {
        const call = prepare(object, input);
        await settled(watched(call(out, step)), clock);
        input.ids[step] = out.id;
        await clock.settle();
      }
    }
    input.finish();
    tellLeft(clock.left());
  };
}

function peek(input) {
  const number = input.u16();
  input.at -= 2;
  return number;
}

/** All begin before any of them is waited for; their answers stand in the order of the script. */
async function atOnce(calls, { step, input, out, clock }) {
  const answers = [];
  const going = [];
  for (let i = 0; i < calls.length; i++) {
    const answer = new Writer();
    push(answers, answer);
    push(going, watched(calls[i](answer, step + i)));
  }
  for (let i = 0; i < going.length; i++) await settled(going[i], clock);
  await clock.settle();
  for (let i = 0; i < answers.length; i++) {
    const { bytes, at, id } = answers[i];
    const to = out.room(at - 4);
    copyInto(out.bytes, bytes.subarray(4, at), to);
    input.ids[step + i] = id;
  }
}

/** Somebody is there for what a call throws later, though others are waited for first: it is no rejection that nobody handles. */
function watched(promise) {
  if (promise === undefined) return undefined;
  const state = { promise, over: false, problem: undefined };
  promise.then(() => { state.over = true; }, (thrown) => {
    state.over = true;
    state.problem = { thrown };
  });
  return state;
}

/** Who waits for a timer gets it, as a goroutine that sleeps does. */
async function settled(state, clock) {
  if (state === undefined) return;
  await clock.settle();
  while (!state.over && (await clock.step()));
  // With no timer left nothing else can happen: the end of the process says so.
  if (!state.over) await state.promise;
  if (state.problem !== undefined) throw state.problem.thrown;
}
