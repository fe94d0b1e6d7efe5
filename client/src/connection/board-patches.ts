import type { BoardElement, BoardPatch } from '@dayseven/contracts/vocabulary';
import { isSame } from './same-json.ts';

type Known = ReadonlyMap<string, BoardElement>;

type Json = BoardPatch['set'][string];

const growing: ReadonlySet<string> = new Set(['points', 'pressures']);

/** What the server must hear to have these things as they are; nothing for what it has already. */
export function patchesBetween(known: Known, now: readonly BoardElement[]): readonly BoardPatch[] {
  return now.flatMap((element) => {
    const before = known.get(element.id);
    // What was deleted before it was ever sent is nobody's business.
    if (before === undefined) return element.isDeleted ? [] : [wholly(element)];
    return before.version >= element.version ? [] : [since(before, element)];
  });
}

/** The whole thing, whatever the server has. */
export function wholly({ id, version, ...fields }: BoardElement): BoardPatch {
  return { id, from: 0, version, set: asJson(fields) };
}

/** As many of them as go at once, and at least one. */
export function batchOf(patches: readonly BoardPatch[], most: { readonly patches: number; readonly chars: number }): readonly BoardPatch[] {
  let chars = 0;
  const end = patches.findIndex((patch, at) => {
    chars += JSON.stringify(patch).length;
    return at === most.patches || (at > 0 && chars > most.chars);
  });
  return end < 0 ? patches : patches.slice(0, end);
}

function since(before: BoardElement, { id, version, ...fields }: BoardElement): BoardPatch {
  const changed = Object.entries(asJson(fields)).filter(([name, value]) => !isSame(before[name], value));
  const more = Object.fromEntries(changed.flatMap(([name, value]) => {
    const added = growing.has(name) ? addedTo(before[name], value) : undefined;
    return added === undefined ? [] : [[name, added]];
  }));
  const set = Object.fromEntries(changed.filter(([name]) => !(name in more)));
  return { id, from: before.version, version, set, ...(Object.keys(more).length > 0 && { more }) };
}

/** What a list has beyond what it was; undefined where it did not only grow. */
function addedTo(before: unknown, now: Json): Json[] | undefined {
  if (!Array.isArray(before) || !Array.isArray(now) || before.length === 0 || now.length <= before.length) return undefined;
  return isSame(before, now.slice(0, before.length)) ? now.slice(before.length) : undefined;
}

/** As it is on the wire: without what JSON leaves out, and a copy of its own, for the library changes its things in place. */
function asJson(value: object): BoardPatch['set'] {
  return JSON.parse(JSON.stringify(value)) as BoardPatch['set'];
}
