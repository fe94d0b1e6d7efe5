import { Malformed } from './descriptors.mjs';
import { ListNode, TreeNode } from './nodes.mjs';
import { MapOf, mapSet } from './primordials.mjs';

/** From a type of the signature to a function that reads one value of it. */
export function decoderOf(type) {
  const make = decoders[type.kind];
  if (make === undefined) throw new Malformed(`values of kind ${type.kind} are not read`);
  return make(type);
}

export function decodersOf(parameters) {
  return parameters.map((parameter) => decoderOf(parameter.type));
}

/** Reads one value for each decoder. */
export function decodeAll(decoders, input) {
  const values = [];
  for (let i = 0; i < decoders.length; i++) values[i] = decoders[i](input);
  return values;
}

const int = (input) => input.int();
const float = (input) => input.float();
const bool = (input) => input.flag();
const string = (input) => input.string();

const decoders = {
  __proto__: null,
  int: () => int,
  float: () => float,
  bool: () => bool,
  string: () => string,
  enum: () => string,
  // A name the solution made up, known by the step that gave it first.
  id: () => (input) => (input.flag() ? (input.ids[input.u32()] ?? '') : input.string()),
  nullable(type) {
    const item = decoderOf(type.of);
    return (input) => (input.flag() ? item(input) : null);
  },
  array(type) {
    const item = decoderOf(type.of);
    return (input) => {
      const count = input.u32();
      const items = [];
      for (let i = 0; i < count; i++) items[i] = item(input);
      return items;
    };
  },
  record(type) {
    const names = type.fields.map((field) => field.name);
    const fields = decodersOf(type.fields);
    return (input) => {
      const record = {};
      for (let i = 0; i < names.length; i++) record[names[i]] = fields[i](input);
      return record;
    };
  },
  map(type) {
    const key = type.key === 'int' ? int : string;
    const item = decoderOf(type.of);
    return (input) => {
      const map = new MapOf();
      const count = input.u32();
      for (let i = 0; i < count; i++) {
        const name = key(input);
        mapSet(map, name, item(input));
      }
      return map;
    };
  },
  list(type) {
    const item = decoderOf(type.of);
    return (input) => {
      const count = input.u32();
      const nodes = [];
      for (let i = 0; i < count; i++) {
        nodes[i] = new ListNode(item(input), null);
        if (i > 0) nodes[i - 1].next = nodes[i];
      }
      const back = input.i32();
      if (back < -1 || back >= count) throw new Malformed('the tail of a list points outside it');
      if (back >= 0) nodes[count - 1].next = nodes[back];
      return count === 0 ? null : nodes[0];
    };
  },
  tree(type) {
    const item = decoderOf(type.of);
    return (input) => {
      const count = input.u32();
      const nodes = [];
      for (let place = 0; place < count; place++) {
        // Place 0 is the root's; places 2k + 1 and 2k + 2 belong to the k-th node.
        const parent = (place - 1) >> 1;
        if (place > 0 && parent >= nodes.length) throw new Malformed('a tree has more children than places for them');
        if (!input.flag()) continue;
        const node = new TreeNode(item(input), null, null);
        nodes[nodes.length] = node;
        if (place === 0) continue;
        if (place % 2 === 1) nodes[parent].left = node;
        else nodes[parent].right = node;
      }
      return nodes.length === 0 ? null : nodes[0];
    };
  },
};
