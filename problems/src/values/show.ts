import type { Answer, CaseInput, Signature, Value } from '@dayseven/contracts/vocabulary';

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
  if (changed.length === 0) return returned === undefined ? 'nothing' : showValue(returned);

  const lines = changed.map((name, i) => `${name} = ${showValue(mutated[i] ?? null)}`);
  return (returned === undefined ? lines : [`returned ${showValue(returned)}`, ...lines]).join('\n');
}
