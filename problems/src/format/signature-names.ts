import type { Parameter, Signature } from '@dayseven/contracts/vocabulary';
import { givenOf, goError, goMember, typesOf, withInner } from './given-names.ts';
import { isReservedMember, isReservedName, isReservedType } from './reserved-words.ts';
import type { Path } from './read-yaml.ts';
import { showType } from './show-type.ts';

interface NameFault {
  readonly path: Path;
  readonly reason: string;
}

/** What would not compile in one of the languages, or would mean nothing. */
export function signatureNameFaults(signature: Signature): readonly NameFault[] {
  const faults = [...typeNameFaults(signature), ...nodeFaults(signature)];
  return [...faults, ...(signature.kind === 'function' ? functionFaults(signature) : classFaults(signature))];
}

function functionFaults(signature: Signature & { kind: 'function' }): NameFault[] {
  const faults = parameterFaults(signature.parameters, ['signature', 'parameters']);
  if (isReservedName(signature.name)) faults.push({ path: ['signature', 'function'], reason: reservedWord(signature.name) });
  if (signature.parameters.length === 0) faults.push({ path: ['signature', 'parameters'], reason: 'signature.parameters must name at least 1 parameter.' });

  const known = new Set(signature.parameters.map((parameter) => parameter.name));
  for (const [i, name] of signature.mutates.entries()) {
    if (!known.has(name)) faults.push({ path: ['signature', 'mutates', i], reason: `signature.mutates names ${name}, which is not a parameter.` });
  }
  if (new Set(signature.mutates).size < signature.mutates.length) faults.push({ path: ['signature', 'mutates'], reason: 'signature.mutates names a parameter twice.' });
  if (!signature.returns && signature.mutates.length === 0) faults.push({ path: ['signature'], reason: 'signature neither returns nor mutates anything, so there is no answer.' });
  return faults;
}

function classFaults(signature: Signature & { kind: 'class' }): NameFault[] {
  const faults = parameterFaults(signature.parameters, ['signature', 'parameters']);
  if (isReservedType(signature.name)) faults.push({ path: ['signature', 'class'], reason: reservedWord(signature.name) });
  if (signature.parameters.some((parameter) => parameter.name === 'operations')) faults.push({ path: ['signature', 'parameters', 'operations'], reason: 'A class may not have a parameter called operations.' });
  if (signature.methods.length === 0) faults.push({ path: ['signature', 'methods'], reason: 'signature.methods must name at least 1 method.' });
  for (const { name, parameters } of signature.methods) {
    const path = ['signature', 'methods', name];
    if (isReservedMember(name)) faults.push({ path, reason: reservedWord(name) });
    faults.push(...parameterFaults(parameters, [...path, 'parameters']));
  }
  return faults;
}

function parameterFaults(parameters: readonly Parameter[], path: Path): NameFault[] {
  const faults = parameters.filter(({ name }) => isReservedName(name)).map(({ name }): NameFault => ({ path: [...path, name], reason: reservedWord(name) }));
  if (parameters.length > 8) faults.push({ path, reason: 'There may be at most 8 parameters.' });
  return faults;
}

/** Everything declared for the candidate shares one scope in Go. */
function typeNameFaults(signature: Signature): NameFault[] {
  const { list, tree, records, enums, codes } = givenOf(signature);
  const declared = [
    ...(list ? ['ListNode'] : []), ...(tree ? ['TreeNode'] : []),
    ...(signature.kind === 'class' ? [signature.name, `New${signature.name}`] : []),
    ...records.map(({ name }) => name),
    ...enums.flatMap(({ name, members }) => [name, ...members.map((member) => goMember(name, member))]),
    ...codes.map(goError),
  ];
  const twice = declared.filter((name, i) => declared.indexOf(name) !== i);
  const types = [...records, ...enums].map(({ name }) => name);
  const fields = records.flatMap((record) => record.fields.filter((field) => isReservedMember(field.name)));
  return [
    ...twice.map((name): NameFault => ({ path: ['types'], reason: `${name} would be declared twice in Go.` })),
    ...types.filter(isReservedType).map((name): NameFault => ({ path: ['types', name], reason: reservedWord(name) })),
    ...fields.map(({ name }): NameFault => ({ path: ['types'], reason: reservedWord(name) })),
  ];
}

function nodeFaults(signature: Signature): NameFault[] {
  const inner = typesOf(signature).flatMap(withInner);
  return (['list', 'tree'] as const).flatMap((kind) => {
    const items = new Set(inner.flatMap((type) => (type.kind === kind ? [showType(type.of)] : [])));
    return items.size > 1 ? [{ path: ['signature'], reason: `signature uses ${kind}s of ${[...items].join(' and of ')}; there is one ${kind === 'list' ? 'ListNode' : 'TreeNode'}.` }] : [];
  });
}

function reservedWord(name: string): string {
  return `"${name}" is a word of Go, of TypeScript or of the judge; choose another name.`;
}
