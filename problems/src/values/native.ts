import type { Value, ValueType } from '@dayseven/contracts/vocabulary';
import { isValueOf, checkValue } from './check-value.ts';
import { ListNode, TreeNode } from './nodes.ts';

/** A solution returned, or left behind, what its signature does not allow. */
export class NotOfTheType extends Error {
  override readonly name = 'NotOfTheType';
}

/** From the JSON form, already checked, to what a solution in TypeScript works on. */
export function toNative(type: ValueType, value: Value): unknown {
  switch (type.kind) {
    case 'int': case 'float': case 'bool': case 'string': case 'enum': return value;
    case 'array': return items(value).map((item) => toNative(type.of, item));
    case 'nullable': return value === null ? null : toNative(type.of, value);
    case 'record': {
      const record = fields(value);
      return Object.fromEntries(type.fields.map((field) => [field.name, toNative(field.type, record[field.name] ?? null)]));
    }
    case 'map': return new Map(Object.entries(fields(value)).map(([key, item]) => [type.key === 'int' ? Number(key) : key, toNative(type.of, item)]));
    case 'list': return toList(value);
    case 'tree': return toTree(items(value));
    case 'fallible': throw new Error('A fallible is returned, never passed.');
  }
}

/** From what a solution answered back to the JSON form. */
export function fromNative(type: ValueType, native: unknown, name: string): Value {
  const value = unpack(type, native);
  if (isValueOf(type, value)) return value;
  throw new NotOfTheType(checkValue(type, value, name));
}

function unpack(type: ValueType, native: unknown): unknown {
  switch (type.kind) {
    case 'array': return Array.isArray(native) ? native.map((item) => unpack(type.of, item)) : native;
    case 'nullable': return native === null ? null : unpack(type.of, native);
    case 'float': return typeof native === 'number' ? native + 0 : native;
    case 'record': {
      if (typeof native !== 'object' || native === null) return native;
      const record: Readonly<Record<string, unknown>> = { ...native };
      return Object.fromEntries(type.fields.map((field) => [field.name, unpack(field.type, record[field.name])]));
    }
    case 'map': return native instanceof Map ? Object.fromEntries([...native].map(([key, item]: [unknown, unknown]) => [String(key), unpack(type.of, item)])) : native;
    case 'list': return native === null || native instanceof ListNode ? fromList(native) : native;
    case 'tree': return native === null || native instanceof TreeNode ? fromTree(native) : native;
    case 'int': case 'bool': case 'string': case 'enum': case 'fallible': return native;
  }
}

function toList(value: Value): ListNode<Value> | null {
  const { values, cycleAt } = Array.isArray(value) ? { values: items(value), cycleAt: undefined } : { values: items(fields(value).values ?? []), cycleAt: fields(value).cycleAt };
  const nodes = values.map((item) => new ListNode(item));
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
  for (let i = 0; i < level.length; i++) {
    const node = level[i] ?? null;
    values.push(node && node.val);
    if (node) level.push(node.left, node.right);
    if (level.length > mostNodes) throw new NotOfTheType('The tree has no end.');
  }
  while (values.length > 0 && values.at(-1) === null) values.pop();
  return values;
}

function items(value: Value): readonly Value[] {
  return Array.isArray(value) ? (value as readonly Value[]) : [];
}

function fields(value: Value): Readonly<Record<string, Value>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Readonly<Record<string, Value>>) : {};
}
