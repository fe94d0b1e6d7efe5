// What the harness uses of the language, taken before the solution can change it.
// An `uncurried` method takes its `this` as first argument and never looks at a prototype again.
const uncurry = (method) => Function.prototype.call.bind(method);
const getter = (prototype, name) => uncurry(Object.getOwnPropertyDescriptor(prototype, name).get);

export const { apply, construct } = Reflect;
export const { isArray } = Array;
export const { isFinite, isInteger, isSafeInteger } = Number;
export const { stringify, parse } = JSON;
export const MapOf = Map;

export const mapGet = uncurry(Map.prototype.get);
export const mapSet = uncurry(Map.prototype.set);
export const mapDelete = uncurry(Map.prototype.delete);
export const mapForEach = uncurry(Map.prototype.forEach);
export const mapSize = getter(Map.prototype, 'size');

export const includes = uncurry(Array.prototype.includes);
export const join = uncurry(Array.prototype.join);
export const push = uncurry(Array.prototype.push);

export const isWellFormed = uncurry(String.prototype.isWellFormed);
export const indexOf = uncurry(String.prototype.indexOf);
export const lastIndexOf = uncurry(String.prototype.lastIndexOf);
export const slice = uncurry(String.prototype.slice);
export const startsWith = uncurry(String.prototype.startsWith);

export const bytesOf = Buffer.allocUnsafeSlow;
export const copyInto = uncurry(Uint8Array.prototype.set);
export const readUtf8 = uncurry(Buffer.prototype.utf8Slice);
export const writeUtf8 = uncurry(Buffer.prototype.utf8Write);
export const fromBase64 = (text) => readUtf8(apply(bufferFrom, Buffer, [text, 'base64']));
const bufferFrom = Buffer.from;

export const errorToString = uncurry(Error.prototype.toString);
