import type { Method, Signature } from '@dayseven/contracts/vocabulary';
import { givenOf } from '../../format/given-names.ts';
import { typescriptPrelude } from './typescript-prelude.ts';
import { typescriptParameters, typescriptResult, typescriptZero } from './typescript-types.ts';

/** What a candidate begins with in TypeScript: it compiles, and it is wrong. */
export function typescriptStarter(signature: Signature): string {
  const body = signature.kind === 'function' ? functionStarter(signature) : typescriptClassStarter(signature);
  return [...givenComment(signature), ...body, ''].join('\n');
}

function functionStarter({ name, parameters, returns }: Signature & { kind: 'function' }): string[] {
  return [`export function ${name}(${typescriptParameters(parameters)}): ${typescriptResult(returns)} {`, ...(returns ? [`  return ${typescriptZero(returns)};`] : []), '}'];
}

/** A class that compiles and does nothing. */
export function typescriptClassStarter({ name, parameters, methods }: Signature & { kind: 'class' }): string[] {
  return [
    `export class ${name} {`, `  constructor(${typescriptParameters(parameters)}) {`, '  }',
    ...methods.flatMap(methodStarter),
    '}',
  ];
}

function methodStarter({ name, parameters, returns }: Method): string[] {
  return ['', `  ${name}(${typescriptParameters(parameters)}): ${typescriptResult(returns)} {`, ...(returns ? [`    return ${typescriptZero(returns)};`] : []), '  }'];
}

function givenComment(signature: Signature): string[] {
  const prelude = typescriptPrelude(signature).trimEnd().replace(/^declare /gm, '');
  const errors = givenOf(signature).codes.map((code) => `throw new Error('${code}')`).join(', ');
  const parts = [
    ...(prelude === '' ? [] : ['Given, do not declare again:', '', ...prelude.split('\n')]),
    ...(prelude === '' || errors === '' ? [] : ['']),
    ...(errors === '' ? [] : [`To fail: ${errors}.`]),
  ];
  return parts.length === 0 ? [] : ['/*', ...parts.map((line) => ` * ${line}`.trimEnd()), ' */', ''];
}
