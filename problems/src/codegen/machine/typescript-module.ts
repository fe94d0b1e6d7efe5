import type { ClassSignature } from '@dayseven/contracts/vocabulary';
import { givenOf } from '../../format/given-names.ts';
import { typescriptCheck } from '../typescript/typescript-glue.ts';
import { typescriptPrelude } from '../typescript/typescript-prelude.ts';
import { typescriptClassStarter } from '../typescript/typescript-starter.ts';

/** `api.ts`, which stays as it is: types and errors of the problem. */
export function typescriptApi(signature: ClassSignature): string {
  const { codes } = givenOf(signature);
  const types = typescriptPrelude(signature).replace(/^(?=interface |type )/gm, 'export ');
  const failure = codes.length === 0 ? [] : [
    `export type Code = ${codes.map((code) => `'${code}'`).join(' | ')};`,
    ['/** Thrown to say what went wrong; only the code counts. */', 'export class Failure extends Error {', '  readonly code: Code;', '', '  constructor(code: Code) {', '    super(code);', '    this.code = code;', '  }', '}'].join('\n'),
  ];
  return [['// This file is given, and stays as it is.'], types === '' ? [] : [types.trimEnd()], failure].flat().join('\n\n') + '\n';
}

/** What a candidate begins with beside `api.ts`. */
export function typescriptModuleStarter(signature: ClassSignature): string {
  return [...typeImport(signature), ...typescriptClassStarter(signature), ''].join('\n');
}

/** What the judge adds to a candidate's files. */
export function typescriptScriptGlue(signature: ClassSignature): readonly { readonly name: string; readonly text: string }[] {
  return [
    { name: 'glue.json', text: JSON.stringify({ ...signature, kind: 'script' }) },
    { name: 'api.ts', text: typescriptApi(signature) },
    { name: 'check.ts', text: [typescriptCheck(signature, './index.ts'), ...typeImport(signature)].join('\n') },
  ];
}

function typeImport(signature: ClassSignature): readonly string[] {
  const { records, enums } = givenOf(signature);
  const names = [...records, ...enums].map(({ name }) => name);
  return names.length === 0 ? [] : [`import type { ${names.join(', ')} } from './api.ts';`, ''];
}
