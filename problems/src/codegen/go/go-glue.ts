import type { Method, Parameter, Signature, ValueType } from '@dayseven/contracts/vocabulary';
import { givenOf, goExported } from '../../format/given-names.ts';
import { GoCodecs } from './go-codecs.ts';
import { goChecks, goWanted } from './go-starter.ts';
import { goDeclarations } from './go-types.ts';

/** `glue.go`: given types, codecs, the wanted declarations and `main`. Its words: sandbox/harness/go/README.md. */
export function goGlue(signature: Signature): string {
  const codecs = new GoCodecs();
  const body = signature.kind === 'function' ? functionBody(signature, codecs) : classBody(signature, codecs);
  const lines = [
    'package main', '',
    'import ds7 "dayseven/harness"', '',
    ...goDeclarations(givenOf(signature)).flatMap(({ name, lines: declared }) => [`//dayseven:given ${name}`, ...declared, '']),
    ...spaced(codecs.declarations()),
    ...wanted(signature),
    'func main() {',
    '\tds7.Run(func(in *ds7.Reader, out *ds7.Writer) {',
    ...body.map((line) => `\t\t${line}`),
    '\t})',
    '}', '',
  ];
  return lines.join('\n');
}

function spaced(lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : [...lines, ''];
}

function wanted(signature: Signature): readonly string[] {
  const checks = goChecks(signature);
  return goWanted(signature).flatMap((declaration, i) => {
    const { type = '', expression = '' } = checks[i] ?? {};
    return [`//dayseven:want ${declaration}`, `var _ ${type} = ${expression}`, ''];
  });
}

function functionBody({ name, parameters, returns, mutates }: Signature & { kind: 'function' }, codecs: GoCodecs): string[] {
  const read = parameters.map(({ type }, i) => `ds7Arg${i} := ${codecs.of(type)}.Read(in)`);
  const call = `${name}(${parameters.map((_, i) => `ds7Arg${i}`).join(', ')})`;
  const changed = mutates.flatMap((changedName) => parameters.flatMap((parameter, i) => (parameter.name === changedName ? [`${codecs.of(parameter.type)}.Write(out, ds7Arg${i})`] : [])));
  return [...read, answer(call, returns, codecs), ...changed];
}

function answer(call: string, returns: ValueType | undefined, codecs: GoCodecs): string {
  if (!returns) return call;
  return returns.kind === 'fallible' ? `ds7.Fallible(out, ${codecs.of(returns)})(${call})` : `${codecs.of(returns)}.Write(out, ${call})`;
}

function classBody({ name, parameters, methods }: Signature & { kind: 'class' }, codecs: GoCodecs): string[] {
  return [
    `ds7Object := New${name}(${reads(parameters, codecs)})`,
    'ds7.Operations(in, out, func(method int) {',
    '\tswitch method {',
    ...methods.flatMap((method, i) => [`\tcase ${i}:`, `\t\t${answer(methodCall(method, codecs), method.returns, codecs)}`]),
    '\tdefault:',
    '\t\tds7.UnknownMethod(method)',
    '\t}',
    '})',
  ];
}

function methodCall({ name, parameters }: Method, codecs: GoCodecs): string {
  return `ds7Object.${goExported(name)}(${reads(parameters, codecs)})`;
}

/** Go evaluates the calls of an argument list from left to right. */
function reads(parameters: readonly Parameter[], codecs: GoCodecs): string {
  return parameters.map(({ type }) => `${codecs.of(type)}.Read(in)`).join(', ');
}
