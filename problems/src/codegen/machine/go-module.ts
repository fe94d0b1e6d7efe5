import type { ClassSignature, Method, ValueType } from '@dayseven/contracts/vocabulary';
import { givenOf, goError, goExported } from '../../format/given-names.ts';
import { GoCodecs } from '../go/go-codecs.ts';
import { goChecks, goClassStarter, goWanted } from '../go/go-starter.ts';
import { goDeclarations } from '../go/go-types.ts';

/** `api.go`, which stays as it is: types and errors of the root package. */
export function goApi(module: string, signature: ClassSignature): string {
  const given = givenOf(signature);
  const declared = goDeclarations({ ...given, codes: [] }).map(({ lines }) => lines.join('\n'));
  const errors = given.codes.map((code) => `\t${goError(code)} = errors.New(${JSON.stringify(code)})`);
  const parts = [
    ...(errors.length > 0 ? ['import "errors"'] : []),
    ...declared,
    ...(errors.length > 0 ? [['// What can go wrong; wrap them as you like, errors.Is finds them.', 'var (', ...errors, ')'].join('\n')] : []),
  ];
  return [`// This file is given, and stays as it is.\n\npackage ${module}`, ...parts].join('\n\n') + '\n';
}

/** What a candidate begins with beside `api.go`. */
export function goModuleStarter(module: string, signature: ClassSignature): string {
  return [`package ${module}`, '', ...goClassStarter(signature), ''].join('\n');
}

/** `glue.go` of a script: sandbox/harness/go/README.md. */
export function goScriptGlue(module: string, signature: ClassSignature): string {
  const codecs = new GoCodecs();
  const { name, parameters, methods } = signature;
  const made = `New${name}(${parameters.map(({ type }) => `${codecs.of(type)}.Read(in)`).join(', ')})`;
  const cases = methods.flatMap((method, i) => [`\t\t\t\tcase ${i}:`, ...call(method, codecs).map((line) => `\t\t\t\t\t${line}`)]);
  const { codes } = givenOf(signature);
  const lines = [
    'package main', '',
    'import (', '\tds7 "dayseven/harness"', '\tds7script "dayseven/harness/script"', `\t. ${JSON.stringify(module)}`, ')', '',
    ...codecs.declarations(), ...(codecs.declarations().length > 0 ? [''] : []),
    `var ds7Code = ds7script.Codes(${codes.map((code) => `ds7script.Code{Err: ${goError(code)}, Name: ${JSON.stringify(code)}}`).join(', ')})`, '',
    ...wanted(signature),
    'func main() {',
    '\tds7.Run(func(in *ds7.Reader, out *ds7.Writer) {',
    '\t\tds7script.Bubble(func() {',
    `\t\t\tds7Object := ${made}`,
    '\t\t\tds7.Script(in, out, ds7script.World, func(method int) func(*ds7.Writer) {',
    '\t\t\t\tswitch method {',
    ...cases,
    '\t\t\t\t}',
    '\t\t\t\tds7.UnknownMethod(method)',
    '\t\t\t\treturn nil',
    '\t\t\t})',
    '\t\t})',
    '\t})',
    '}', '',
  ];
  return lines.join('\n');
}

function wanted(signature: ClassSignature): readonly string[] {
  const checks = goChecks(signature);
  return goWanted(signature).flatMap((declaration, i) => [`//dayseven:want ${declaration}`, `var _ ${checks[i]?.type ?? ''} = ${checks[i]?.expression ?? ''}`, '']);
}

/** The arguments are read at once, the call is made when it is its turn. */
function call({ name, parameters, returns }: Method, codecs: GoCodecs): readonly string[] {
  const read = parameters.map(({ type }, i) => `ds7Arg${i} := ${codecs.of(type)}.Read(in)`);
  const called = `ds7Object.${goExported(name)}(${parameters.map((_, i) => `ds7Arg${i}`).join(', ')})`;
  return [...read, `return func(out *ds7.Writer) { ${written(called, returns, codecs)} }`];
}

function written(called: string, returns: ValueType | undefined, codecs: GoCodecs): string {
  if (!returns) return called;
  return returns.kind === 'fallible' ? `ds7.FallibleBy(out, ${codecs.of(returns)}, ds7Code)(${called})` : `${codecs.of(returns)}.Write(out, ${called})`;
}
