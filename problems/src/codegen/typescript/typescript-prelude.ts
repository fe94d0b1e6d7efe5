import type { Signature, ValueType } from '@dayseven/contracts/vocabulary';
import { givenOf } from '../../format/given-names.ts';
import { typescriptType } from './typescript-types.ts';

/** Ambient declarations of what a signature gives the candidate; empty when it gives nothing. */
export function typescriptPrelude(signature: Signature): string {
  const { list, tree, records, enums } = givenOf(signature);
  const declarations = [
    ...(list ? [node('ListNode', list, ['next'])] : []),
    ...(tree ? [node('TreeNode', tree, ['left', 'right'])] : []),
    ...records.map(({ name, fields }) => [`interface ${name} {`, ...fields.map((field) => `  ${field.name}: ${typescriptType(field.type)};`), '}']),
    ...enums.map(({ name, members }) => [`type ${name} = ${union(members)};`]),
  ];
  return declarations.map((lines) => `${lines.join('\n')}\n`).join('\n');
}

function node(name: string, item: ValueType, links: readonly string[]): string[] {
  const value = typescriptType(item);
  return [
    `declare class ${name} {`,
    `  val: ${value};`,
    ...links.map((link) => `  ${link}: ${name} | null;`),
    `  constructor(${[`val?: ${value}`, ...links.map((link) => `${link}?: ${name} | null`)].join(', ')});`,
    '}',
  ];
}

function union(texts: readonly string[]): string {
  return texts.map((text) => `'${text}'`).join(' | ');
}
