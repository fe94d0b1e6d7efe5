import { f64, i32, i64, join, text, u32, u8 } from './bytes.mjs';

/** The bytes of a value in its JSON form, by PROTOCOL.md section 1. */
export function encode(type, value) {
  switch (type.kind) {
    case 'int': return i64(value);
    case 'float': return f64(value);
    case 'bool': return u8(value ? 1 : 0);
    case 'string': case 'enum': return text(value);
    case 'array': return join(u32(value.length), ...value.map((item) => encode(type.of, item)));
    case 'nullable': return value === null ? u8(0) : join(u8(1), encode(type.of, value));
    case 'record': return join(...type.fields.map((field) => encode(field.type, value[field.name])));
    case 'map': return join(u32(Object.keys(value).length), ...Object.entries(value).map(([key, item]) => join(type.key === 'int' ? i64(key) : text(key), encode(type.of, item))));
    case 'list': {
      const { values, cycleAt } = Array.isArray(value) ? { values: value, cycleAt: -1 } : value;
      return join(u32(values.length), ...values.map((item) => encode(type.of, item)), i32(cycleAt));
    }
    case 'tree': return join(u32(value.length), ...value.map((item) => (item === null ? u8(0) : join(u8(1), encode(type.of, item)))));
    case 'fallible': return 'error' in value ? join(u8(1), text(value.error)) : join(u8(0), encode(type.of, value.value));
  }
  throw new Error(`no such type: ${type.kind}`);
}
