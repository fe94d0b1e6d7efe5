import type { Method, Signature, ValueType } from '@dayseven/contracts/vocabulary';
import { typescriptPrelude } from './typescript-prelude.ts';
import { typescriptParameters, typescriptResult, typescriptType } from './typescript-types.ts';

/** Files of a TypeScript job besides the solution: sandbox/PROTOCOL.md sections 4 and 5. */
export function typescriptGlue(signature: Signature): readonly { readonly name: string; readonly text: string }[] {
  return [
    { name: 'glue.json', text: JSON.stringify(signature) },
    { name: 'prelude.d.ts', text: typescriptPrelude(signature) },
    { name: 'check.ts', text: typescriptCheck(signature, './solution.ts') },
  ];
}

/** Holds what a module exports against the signature. */
export function typescriptCheck(signature: Signature, module: string): string {
  const { name, parameters } = signature;
  const type = signature.kind === 'function'
    ? `(${typescriptParameters(parameters)}) => ${awaited(signature.returns)}`
    : `new (${typescriptParameters(parameters)}) => { ${signature.methods.map(methodType).join('; ')} }`;
  return [`// want: ${typescriptWanted(signature)}`, `import { ${name} } from '${module}';`, `const wanted: ${type} = ${name};`, ''].join('\n');
}

function typescriptWanted(signature: Signature): string {
  if (signature.kind === 'function') return `export function ${signature.name}(${typescriptParameters(signature.parameters)}): ${typescriptResult(signature.returns)}`;
  const members = [
    `constructor(${typescriptParameters(signature.parameters)})`,
    ...signature.methods.map(({ name, parameters, returns }) => `${name}(${typescriptParameters(parameters)}): ${typescriptResult(returns)}`),
  ];
  return `export class ${signature.name} { ${members.join('; ')} }`;
}

function methodType({ name, parameters, returns }: Method): string {
  return `${name}: (${typescriptParameters(parameters)}) => ${awaited(returns)}`;
}

/** The harness awaits promises. */
function awaited(returns: ValueType | undefined): string {
  if (!returns) return 'void';
  const type = typescriptType(returns);
  return `${type} | Promise<${type}>`;
}
