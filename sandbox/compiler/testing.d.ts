/* eslint-disable no-restricted-syntax, @typescript-eslint/consistent-type-imports -- the modules that are declared here have default exports, and say themselves what they are */
/** What a file of tests may import of Node; the editor and the judge both read this file. */

declare module 'node:test' {
  export interface TestContext {
    readonly name: string;
    readonly mock: MockTracker;
    test(name: string, body?: TestBody): Promise<void>;
    test(name: string, options: TestOptions, body?: TestBody): Promise<void>;
    before(body: () => unknown): void;
    after(body: () => unknown): void;
    beforeEach(body: () => unknown): void;
    afterEach(body: () => unknown): void;
    skip(why?: string): void;
    todo(why?: string): void;
    diagnostic(text: string): void;
  }
  export interface TestOptions {
    readonly skip?: boolean | string;
    readonly todo?: boolean | string;
    readonly only?: boolean;
    readonly concurrency?: number | boolean;
    readonly timeout?: number;
  }
  export interface MockTracker {
    readonly timers: {
      enable(options?: { readonly apis?: readonly ('setTimeout' | 'setInterval' | 'setImmediate' | 'Date')[]; readonly now?: number | Date }): void;
      tick(ms?: number): void;
      runAll(): void;
      setTime(ms: number): void;
      reset(): void;
    };
    fn<F extends (...values: never[]) => unknown>(body?: F): F & { readonly mock: { readonly calls: readonly { readonly arguments: Parameters<F>; readonly result: ReturnType<F> | undefined; readonly error: unknown }[]; callCount(): number; resetCalls(): void } };
    reset(): void;
    restoreAll(): void;
  }
  type TestBody = (t: TestContext) => unknown;
  interface Test {
    (name: string, body?: TestBody): Promise<void>;
    (name: string, options: TestOptions, body?: TestBody): Promise<void>;
    (body: TestBody): Promise<void>;
    skip(name: string, body?: TestBody): Promise<void>;
    todo(name: string, body?: TestBody): Promise<void>;
    only(name: string, body?: TestBody): Promise<void>;
  }
  export const it: Test;
  export const test: Test & { readonly describe: Test; readonly it: Test; readonly mock: MockTracker };
  export const describe: Test;
  export const suite: Test;
  export const mock: MockTracker;
  export function before(body: () => unknown): void;
  export function after(body: () => unknown): void;
  export function beforeEach(body: () => unknown): void;
  export function afterEach(body: () => unknown): void;
  export default test;
}

declare module 'node:assert/strict' {
  type Thrown = RegExp | Error | Record<string, unknown> | (new (...values: never[]) => Error) | ((thrown: unknown) => boolean);
  export function ok(value: unknown, message?: string | Error): asserts value;
  export function equal<T>(actual: unknown, expected: T, message?: string | Error): asserts actual is T;
  export function notEqual(actual: unknown, expected: unknown, message?: string | Error): void;
  export function deepEqual<T>(actual: unknown, expected: T, message?: string | Error): asserts actual is T;
  export function notDeepEqual(actual: unknown, expected: unknown, message?: string | Error): void;
  export function partialDeepStrictEqual(actual: unknown, expected: unknown, message?: string | Error): void;
  export { equal as strictEqual, notEqual as notStrictEqual, deepEqual as deepStrictEqual, notDeepEqual as notDeepStrictEqual };
  export function throws(body: () => unknown, expected?: Thrown | string, message?: string | Error): void;
  export function doesNotThrow(body: () => unknown, message?: string | Error): void;
  export function rejects(body: Promise<unknown> | (() => Promise<unknown>), expected?: Thrown | string, message?: string | Error): Promise<void>;
  export function doesNotReject(body: Promise<unknown> | (() => Promise<unknown>), message?: string | Error): Promise<void>;
  export function match(text: string, pattern: RegExp, message?: string | Error): void;
  export function doesNotMatch(text: string, pattern: RegExp, message?: string | Error): void;
  export function fail(message?: string | Error): never;
  export function ifError(value: unknown): void;
  const assert: typeof import('node:assert/strict') & ((value: unknown, message?: string | Error) => void);
  export default assert;
}

declare module 'node:assert' {
  export * from 'node:assert/strict';
  export { default } from 'node:assert/strict';
}
