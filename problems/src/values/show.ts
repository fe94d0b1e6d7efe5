import type { Answer, CaseInput, Signature, Value, ValueType } from '@dayseven/contracts/vocabulary';
import { asFields, asItems } from './as-value.ts';
import { isValueOf } from './check-value.ts';

/** Compact JSON, as a candidate would type it: `[1,2,3]`. */
export function showValue(value: Value): string {
  return JSON.stringify(value);
}

/** Each argument by name, and for a class its operations. */
export function showInput(signature: Signature, input: CaseInput): readonly { readonly name: string; readonly text: string }[] {
  const shown = signature.parameters.map(({ name }, i) => ({ name, text: showValue(input.args[i] ?? null) }));
  if (!('operations' in input)) return shown;
  return [...shown, { name: 'operations', text: showValue(input.operations.map(({ method, args }) => [method, ...args])) }];
}

/** The returned value alone where there is nothing else, the changed arguments by name where there are any. */
export function showAnswer(signature: Signature, { returned, mutated = [] }: Answer): string {
  const changed = signature.kind === 'function' ? signature.mutates : [];
  if (changed.length === 0) return returned === undefined ? 'nothing' : showReturned(signature, returned);

  const lines = changed.map((name, i) => `${name} = ${showValue(mutated[i] ?? null)}`);
  return (returned === undefined ? lines : [`returned ${showReturned(signature, returned)}`, ...lines]).join('\n');
}

/** Of a class, what each operation returned. */
function showReturned(signature: Signature, returned: Value): string {
  if (signature.kind === 'function') return showOutcome(signature.returns === undefined ? [] : [signature.returns], returned);
  const types = signature.methods.flatMap(({ returns }) => returns ?? []);
  return `[${asItems(returned).map((item) => showOutcome(types, item)).join(',')}]`;
}

/** What may fail shows as its caller meets it: the value alone, or `error forged`. */
function showOutcome(types: readonly ValueType[], value: Value): string {
  if (!types.some((type) => type.kind === 'fallible' && isValueOf(type, value))) return showValue(value);
  const { value: good, error } = asFields(value);
  return typeof error === 'string' ? `error ${error}` : showValue(good ?? null);
}
