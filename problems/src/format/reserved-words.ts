const go = `break case chan const continue default defer else fallthrough for func go goto if import interface map package range return select struct switch type var
any append bool byte cap clear close comparable complex complex64 complex128 copy delete error false float32 float64 imag int int8 int16 int32 int64 iota len make max min
new nil panic print println real recover rune string true uint uint8 uint16 uint32 uint64 uintptr main init`;

const typescript = `abstract any arguments as asserts async await bigint boolean break case catch class const constructor continue debugger declare default delete do else enum eval
export extends false finally for from function get if implements import in infer instanceof interface is keyof let module namespace never new null number object of package
private protected public readonly require return set static string super switch symbol this throw true try type typeof undefined unique unknown var void while with yield`;

const globals = `Array ArrayBuffer BigInt Boolean DataView Date Error EvalError Function Infinity Int8Array Int32Array Iterator JSON Map Math NaN Number Object Partial Promise Proxy
RangeError Readonly Record ReferenceError Reflect RegExp Set String Symbol SyntaxError TypeError Uint8Array WeakMap WeakRef WeakSet ListNode TreeNode`;

const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/));

// Only what would break or mislead as a variable; `get`, `set` and the like are fine in TypeScript.
const harmless = words('as async from get is of set abstract asserts declare infer keyof module namespace never number object readonly require symbol unique unknown bigint boolean');
const reserved = new Set([...words(go), ...words(typescript)].filter((word) => !harmless.has(word)));
const reservedTypes = words(globals);

/** Functions and parameters become plain names in both languages. */
export function isReservedName(name: string): boolean {
  return reserved.has(name) || name.startsWith('ds7');
}

/** Methods and fields stand after a dot; in Go they begin with a capital. */
export function isReservedMember(name: string): boolean {
  return name === 'constructor' || name === 'prototype';
}

export function isReservedType(name: string): boolean {
  return reservedTypes.has(name);
}
