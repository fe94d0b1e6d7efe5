import { Malformed } from './descriptors.mjs';
import { includes, isArray, isFinite, isInteger, isSafeInteger, isWellFormed, MapOf, mapForEach, mapGet, mapSet, mapSize } from './primordials.mjs';
import { Mismatch, within } from './mismatch.mjs';

/** From a type of the signature to a function that writes one value of it, or throws a Mismatch. */
export function encoderOf(type) {
  const make = encoders[type.kind];
  if (make === undefined) throw new Malformed(`values of kind ${type.kind} are not written`);
  return make(type);
}

function writeInt(value, type, out) {
  if (!isSafeInteger(value)) throw new Mismatch(value, type, isInteger(value) ? ', which is past the integers that are exact' : '');
  out.int(value);
}

function writeString(value, type, out) {
  if (typeof value !== 'string') throw new Mismatch(value, type);
  if (!isWellFormed(value)) throw new Mismatch(value, type, ', which holds half of a surrogate pair');
  out.string(value);
}

const keyTypes = { __proto__: null, int: { kind: 'int' }, string: { kind: 'string' } };

const encoders = {
  __proto__: null,
  int: (type) => (value, out) => writeInt(value, type, out),
  string: (type) => (value, out) => writeString(value, type, out),
  id: (type) => (value, out) => {
    writeString(value, type, out);
    out.id ??= value;
  },
  float: (type) => (value, out) => {
    if (!isFinite(value)) throw new Mismatch(value, type);
    // Adding 0 turns -0 into 0.
    out.float(value + 0);
  },
  bool: (type) => (value, out) => {
    if (value !== true && value !== false) throw new Mismatch(value, type);
    out.u8(value ? 1 : 0);
  },
  enum: (type) => (value, out) => {
    if (!includes(type.members, value)) throw new Mismatch(value, type);
    out.string(value);
  },
  nullable(type) {
    const item = encoderOf(type.of);
    return (value, out) => {
      if (value === undefined) throw new Mismatch(value, type);
      out.u8(value === null ? 0 : 1);
      if (value !== null) item(value, out);
    };
  },
  array(type) {
    const item = encoderOf(type.of);
    return (value, out) => {
      if (!isArray(value)) throw new Mismatch(value, type);
      const count = value.length;
      out.u32(count);
      let i = 0;
      try {
        for (; i < count; i++) item(value[i], out);
      } catch (problem) {
        throw within(problem, `[${i}]`);
      }
    };
  },
  record(type) {
    const names = type.fields.map((field) => field.name);
    const fields = type.fields.map((field) => encoderOf(field.type));
    return (value, out) => {
      if (typeof value !== 'object' || value === null) throw new Mismatch(value, type);
      let i = 0;
      try {
        for (; i < names.length; i++) fields[i](value[names[i]], out);
      } catch (problem) {
        throw within(problem, `.${names[i]}`);
      }
    };
  },
  map(type) {
    const key = encoderOf(keyTypes[type.key]);
    const item = encoderOf(type.of);
    return (value, out) => {
      if (!(value instanceof MapOf)) throw new Mismatch(value, type);
      out.u32(mapSize(value));
      mapForEach(value, (entry, name) => {
        try {
          key(name, out);
          item(entry, out);
        } catch (problem) {
          throw within(problem, typeof name === 'string' ? `["${name}"]` : `[${typeof name === 'number' ? name : 'a key'}]`);
        }
      });
    };
  },
  list(type) {
    const item = encoderOf(type.of);
    return (head, out) => {
      if (head === undefined) throw new Mismatch(head, type);
      const start = out.room(4);
      const seen = new MapOf();
      let node = head;
      let count = 0;
      let back = -1;
      while (node !== null && node !== undefined) {
        if (!isNode(node)) throw within(new Mismatch(node, type), count === 0 ? '' : `[${count}]`);
        const earlier = mapGet(seen, node);
        if (earlier !== undefined) {
          back = earlier;
          break;
        }
        mapSet(seen, node, count);
        try {
          item(node.val, out);
        } catch (problem) {
          throw within(problem, `[${count}]`);
        }
        count += 1;
        node = node.next;
      }
      out.patch(start, count);
      out.u32(back);
    };
  },
  tree(type) {
    const item = encoderOf(type.of);
    return (root, out) => {
      if (root === undefined) throw new Mismatch(root, type);
      refuseCycle(root, type);
      const start = out.room(4);
      const level = [root];
      let count = 0;
      let end = out.at;
      for (let i = 0; i < level.length; i++) {
        const node = level[i];
        if (node === null || node === undefined) {
          out.u8(0);
          continue;
        }
        out.u8(1);
        try {
          item(node.val, out);
        } catch (problem) {
          throw within(problem, ` node ${i}`);
        }
        level[level.length] = node.left;
        level[level.length] = node.right;
        count = i + 1;
        end = out.at;
      }
      out.at = end;
      out.patch(start, count);
    };
  },
};

const isNode = (value) => typeof value === 'object' && value !== null;

/** Subtrees may be shared, as memoised answers do, but a node below itself has no end. */
function refuseCycle(root, type) {
  const state = new MapOf();
  const path = [root];
  while (path.length > 0) {
    const node = path[path.length - 1];
    if (node === null || node === undefined || mapGet(state, node) !== undefined) {
      if (mapGet(state, node) === 'open') mapSet(state, node, 'done');
      path.length -= 1;
      continue;
    }
    if (!isNode(node)) throw new Mismatch(node, type);
    mapSet(state, node, 'open');
    const { left, right } = node;
    if (mapGet(state, left) === 'open' || mapGet(state, right) === 'open') throw new Mismatch(root, type, ' in which a node is below itself');
    path[path.length] = right;
    path[path.length] = left;
  }
}
