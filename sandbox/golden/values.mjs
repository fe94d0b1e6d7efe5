import { f64, i32, i64, join, text, u32, u8, utf8 } from './bytes.mjs';
import { encode } from './encode.mjs';

const int = { kind: 'int' }, float = { kind: 'float' }, bool = { kind: 'bool' }, string = { kind: 'string' };
const array = (of) => ({ kind: 'array', of });
const nullable = (of) => ({ kind: 'nullable', of });
const list = (of) => ({ kind: 'list', of });
const tree = (of) => ({ kind: 'tree', of });
const map = (key, of) => ({ kind: 'map', key, of });
const fallible = (of) => ({ kind: 'fallible', of, codes: ['not-found', 'empty'] });
const color = { kind: 'enum', name: 'Color', members: ['red', 'blue'] };
const point = { kind: 'record', name: 'Point', fields: [{ name: 'x', type: int }, { name: 'label', type: string }, { name: 'near', type: nullable(float) }] };
const largest = Number.MAX_SAFE_INTEGER;

const good = (name, type, value) => ({ name, type, value, bytes: encode(type, value) });

/** Values of every type, with their edges. */
export const values = [
  good('int-zero', int, 0), good('int-one', int, 1), good('int-minus-one', int, -1),
  good('int-largest', int, largest), good('int-smallest', int, -largest),
  good('float-zero', float, 0), good('float-half', float, 0.5), good('float-minus', float, -1.25), good('float-tenth', float, 0.1),
  good('float-largest', float, Number.MAX_VALUE), good('float-least', float, Number.MIN_VALUE),
  good('bool-false', bool, false), good('bool-true', bool, true),
  good('string-empty', string, ''), good('string-ascii', string, 'hello'), good('string-nul', string, 'a\u0000b'),
  good('string-newlines', string, 'a\r\nb\u2028'), good('string-wide', string, 'é 漢 😀 e\u0301'), good('string-bom', string, '\ufeffx'),
  good('enum-red', color, 'red'),
  good('array-empty', array(int), []), good('array-ints', array(int), [3, -1, 2]), good('array-nested', array(array(string)), [['a'], [], ['', 'b']]),
  good('array-nullables', array(nullable(int)), [1, null, 0]),
  good('nullable-null', nullable(int), null), good('nullable-zero', nullable(int), 0), good('nullable-empty-array', nullable(array(int)), []),
  good('record', point, { x: 7, label: 'home', near: null }), good('record-near', point, { x: -7, label: '', near: 2.5 }),
  good('array-records', array(point), [{ x: 1, label: 'a', near: 1 }]),
  good('map-empty', map('string', int), {}), good('map-strings', map('string', int), { a: 1 }),
  good('map-ints', map('int', array(string)), { 7: ['x', 'y'] }), good('map-odd-key', map('string', bool), { __proto__x: true }),
  good('list-empty', list(int), []), good('list-one', list(int), [5]), good('list-three', list(int), [1, 2, 3]),
  good('list-cycle-head', list(int), { values: [1, 2, 3], cycleAt: 0 }), good('list-cycle-tail', list(int), { values: [1, 2, 3], cycleAt: 2 }),
  good('list-cycle-middle', list(int), { values: [1, 2, 3, 4, 5], cycleAt: 1 }), good('list-cycle-alone', list(int), { values: [9], cycleAt: 0 }),
  good('list-strings', list(string), ['a', '']),
  good('tree-empty', tree(int), []), good('tree-one', tree(int), [1]), good('tree-full', tree(int), [1, 2, 3, 4, 5, 6, 7]),
  good('tree-left', tree(int), [1, 2, null, 3]), good('tree-right', tree(int), [1, null, 2, null, 3]), good('tree-gap', tree(int), [5, 4, 7, 3, null, 2, null, -1, null, 9]),
  good('tree-strings', tree(string), ['', null, 'b']),
  good('fallible-value', fallible(int), { value: 3 }), good('fallible-error', fallible(int), { error: 'not-found' }),
  good('fallible-array', fallible(array(int)), { value: [] }),
];

const bad = (name, type, why, bytes) => ({ name, type, why, bytes });

/** Answers a host refuses. A sandbox passes them on as they are. */
export const malformed = [
  bad('nothing', int, 'too short', new Uint8Array()),
  bad('int-short', int, 'too short', i64(1).slice(0, 7)),
  bad('int-left-over', int, 'bytes left over', join(i64(1), u8(0))),
  bad('int-too-large', int, 'past 2^53-1', i64(2n ** 53n)),
  bad('int-too-small', int, 'past -(2^53-1)', i64(-(2n ** 53n))),
  bad('float-nan', float, 'not finite', f64(NaN)),
  bad('float-infinity', float, 'not finite', f64(Infinity)),
  bad('bool-two', bool, 'neither 0 nor 1', u8(2)),
  bad('string-not-utf8', string, 'not UTF-8', join(u32(2), Uint8Array.of(0xc3, 0x28))),
  bad('string-surrogate', string, 'not UTF-8', join(u32(3), Uint8Array.of(0xed, 0xa0, 0x80))),
  bad('string-longer-than-bytes', string, 'too short', join(u32(5), utf8('abc'))),
  bad('string-of-4-gigabytes', string, 'too short', u32(0xffffffff)),
  bad('enum-no-member', color, 'not a member', text('green')),
  bad('array-of-4-thousand-million', array(int), 'too short', u32(0xffffffff)),
  bad('nullable-two', nullable(int), 'neither 0 nor 1', join(u8(2), i64(1))),
  bad('map-key-twice', map('string', int), 'the same key twice', join(u32(2), text('a'), i64(1), text('a'), i64(2))),
  bad('list-points-outside', list(int), 'points outside', join(u32(1), i64(1), i32(1))),
  bad('list-points-before', list(int), 'points outside', join(u32(1), i64(1), i32(-2))),
  bad('list-empty-with-cycle', list(int), 'points outside', join(u32(0), i32(0))),
  bad('tree-trailing-missing', tree(int), 'a trailing missing child', join(u32(2), u8(1), i64(1), u8(0))),
  bad('tree-no-root', tree(int), 'a child without a parent', join(u32(2), u8(0), u8(1), i64(1))),
  bad('tree-no-parent', tree(int), 'a child without a parent', join(u32(4), u8(1), i64(1), u8(0), u8(0), u8(1), i64(2))),
  bad('fallible-unknown-code', fallible(int), 'not one of the codes', join(u8(1), text('other'))),
  bad('fallible-two', fallible(int), 'neither 0 nor 1', join(u8(2), i64(1))),
];
