import type { Value, ValueType } from '@dayseven/contracts/vocabulary';
import { byKind } from '../format/by-kind.ts';
import { asFields, asItems } from './as-value.ts';
import { isValueOf, checkValue } from './check-value.ts';
import { ListNode, TreeNode } from './nodes.ts';

/** A solution returned, or left behind, what its signature does not allow. */
export class NotOfTheType extends Error {
  override readonly name = 'NotOfTheType';
}

const same = (_: ValueType, value: Value): unknown => value;

/** From the JSON form, already checked, to what a solution in TypeScript works on. */
export const toNative: (type: ValueType, value: Value) => unknown = byKind<[Value], unknown>({
  int: same,
  float: same,
  bool: same,
  string: same,
  id: same,
  array: ({ of }, value) => asItems(value).map((item) => toNative(of, item)),
  nullable: ({ of }, value) => (value === null ? null : toNative(of, value)),
  record: ({ fields }, value) => Object.fromEntries(fields.map((field) => [field.name, toNative(field.type, asFields(value)[field.name] ?? null)])),
  enum: same,
  map: ({ key, of }, value) => new Map(Object.entries(asFields(value)).map(([name, item]) => [key === 'int' ? Number(name) : name, toNative(of, item)])),
  list: (_, value) => toList(value),
  tree: (_, value) => toTree(asItems(value)),
  // A fallible is returned, never passed.
  fallible: same,
});

/** From what a solution answered back to the JSON form. */
export function fromNative(type: ValueType, native: unknown, name: string): Value {
  const value = unpack(type, native);
  if (isValueOf(type, value)) return value;
  throw new NotOfTheType(checkValue(type, value, name));
}

const asItIs = (_: ValueType, native: unknown): unknown => native;

const unpack: (type: ValueType, native: unknown) => unknown = byKind<[unknown], unknown>({
  int: asItIs,
  // Adding 0 turns -0 into 0.
  float: (_, native) => (typeof native === 'number' ? native + 0 : native),
  bool: asItIs,
  string: asItIs,
  id: asItIs,
  array: ({ of }, native) => (Array.isArray(native) ? native.map((item) => unpack(of, item)) : native),
  nullable: ({ of }, native) => (native === null ? null : unpack(of, native)),
  record: ({ fields }, native) => {
    if (typeof native !== 'object' || native === null) return native;
    const record: Readonly<Record<string, unknown>> = { ...native };
    return Object.fromEntries(fields.map((field) => [field.name, unpack(field.type, record[field.name])]));
  },
  enum: asItIs,
  map: ({ of }, native) => (native instanceof Map ? Object.fromEntries([...native].map(([key, item]: [unknown, unknown]) => [String(key), unpack(of, item)])) : native),
  list: (_, native) => (native === null || native instanceof ListNode ? fromList(native) : native),
  tree: (_, native) => (native === null || native instanceof TreeNode ? fromTree(native) : native),
  fallible: asItIs,
});

function toList(value: Value): ListNode<Value> | null {
  const { values = null, cycleAt = null } = Array.isArray(value) ? { values: asItems(value) } : asFields(value);
  const nodes = asItems(values).map((item) => new ListNode(item));
  nodes.forEach((node, i) => (node.next = nodes[i + 1] ?? null));
  const last = nodes.at(-1);
  if (last && typeof cycleAt === 'number') last.next = nodes[cycleAt] ?? null;
  return nodes[0] ?? null;
}

function fromList(head: ListNode<unknown> | null): unknown {
  const seen = new Map<ListNode<unknown>, number>();
  const values: unknown[] = [];
  for (let node = head; node; node = node.next) {
    const cycleAt = seen.get(node);
    if (cycleAt !== undefined) return { values, cycleAt };
    seen.set(node, values.length);
    values.push(node.val);
  }
  return values;
}

function toTree(values: readonly Value[]): TreeNode<Value> | null {
  const nodes: TreeNode<Value>[] = [];
  values.forEach((value, place) => {
    if (value === null) return;
    const node = new TreeNode(value);
    nodes.push(node);
    // Place 0 is the root's; places 2k + 1 and 2k + 2 belong to the k-th node.
    const parent = place === 0 ? undefined : nodes[(place - 1) >> 1];
    if (parent) parent[place % 2 === 1 ? 'left' : 'right'] = node;
  });
  return nodes[0] ?? null;
}

// Far above any case, and an end for a tree with a cycle.
const mostNodes = 2_000_000;

function fromTree(root: TreeNode<unknown> | null): unknown[] {
  const level: (TreeNode<unknown> | null)[] = [root];
  const values: unknown[] = [];
  // The level grows while it is walked.
  for (const node of level) {
    values.push(node ? node.val : null);
    if (node) level.push(node.left, node.right);
    if (level.length > mostNodes) throw new NotOfTheType('The tree has no end.');
  }
  while (values.length > 0 && values.at(-1) === null) values.pop();
  return values;
}
