import type { Method, Signature } from '@dayseven/contracts/vocabulary';
import { givenOf, goExported } from '../../format/given-names.ts';
import { goDeclarations, goParameters, goReceiver, goResult, goType, goZero } from './go-types.ts';

/** What a candidate begins with in Go: it compiles, and it is wrong. */
export function goStarter(signature: Signature): string {
  const body = signature.kind === 'function' ? functionStarter(signature) : goClassStarter(signature);
  return ['package main', ...givenComment(signature), '', ...body, ''].join('\n');
}

function functionStarter({ name, parameters, returns }: Signature & { kind: 'function' }): string[] {
  return [`func ${name}(${goParameters(parameters)})${goResult(returns)} {`, returns ? `\treturn ${goZero(returns)}` : '\t', '}'].filter((line) => line !== '\t');
}

/** A class that compiles and does nothing. */
export function goClassStarter({ name, parameters, methods }: Signature & { kind: 'class' }): string[] {
  return [
    `type ${name} struct {`, '}', '',
    `func New${name}(${goParameters(parameters)}) *${name} {`, `\treturn &${name}{}`, '}',
    ...methods.flatMap((method) => methodStarter(name, method)),
  ];
}

function methodStarter(className: string, { name, parameters, returns }: Method): string[] {
  const head = `func (${goReceiver(className, parameters)} *${className}) ${goExported(name)}(${goParameters(parameters)})${goResult(returns)} {`;
  return ['', head, ...(returns ? [`\treturn ${goZero(returns)}`] : []), '}'];
}

/** The declarations that are there already, as a comment the way gofmt writes code in one. */
function givenComment(signature: Signature): string[] {
  const given = givenOf(signature);
  const declared = goDeclarations({ ...given, codes: [] }).flatMap(({ lines }) => lines);
  const errors = given.codes.length > 0 ? goDeclarations({ records: [], enums: [], codes: given.codes }).map(({ name }) => `var ${name} error`) : [];
  const lines = [...declared, ...errors];
  return lines.length === 0 ? [] : ['', '// Given, do not declare again:', '//', ...lines.map((line) => `//\t${line}`)];
}

/** The signature a candidate has to declare: `func twoSum(nums []int, target int) []int`. */
export function goWanted(signature: Signature): readonly string[] {
  if (signature.kind === 'function') return [`func ${signature.name}(${goParameters(signature.parameters)})${goResult(signature.returns)}`];
  const { name, parameters, methods } = signature;
  return [
    `func New${name}(${goParameters(parameters)}) *${name}`,
    ...methods.map((method) => `func (${goReceiver(name, method.parameters)} *${name}) ${goExported(method.name)}(${goParameters(method.parameters)})${goResult(method.returns)}`),
  ];
}

/** The type of each wanted declaration and the expression that has it. */
export function goChecks(signature: Signature): readonly { readonly type: string; readonly expression: string }[] {
  if (signature.kind === 'function') return [{ type: `func(${goParameters(signature.parameters)})${goResult(signature.returns)}`, expression: signature.name }];
  const { name, parameters, methods } = signature;
  return [
    { type: `func(${goParameters(parameters)}) *${name}`, expression: `New${name}` },
    ...methods.map((method) => ({
      type: `func(${[`*${name}`, ...method.parameters.map((parameter) => goType(parameter.type))].join(', ')})${goResult(method.returns)}`,
      expression: `(*${name}).${goExported(method.name)}`,
    })),
  ];
}
