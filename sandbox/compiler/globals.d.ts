/* eslint-disable no-var, @typescript-eslint/no-invalid-void-type -- what is on globalThis is a var, and a resolve function fits (_: void) => void */
/** What a solution finds around it besides the language; the editor and the judge both read this file. */

interface Console {
  log(...values: unknown[]): void;
  info(...values: unknown[]): void;
  debug(...values: unknown[]): void;
  warn(...values: unknown[]): void;
  error(...values: unknown[]): void;
  table(rows: unknown, columns?: readonly string[]): void;
  dir(value: unknown, options?: { depth?: number | null }): void;
  trace(...values: unknown[]): void;
  assert(condition?: boolean, ...values: unknown[]): void;
  count(label?: string): void;
  countReset(label?: string): void;
  group(...values: unknown[]): void;
  groupEnd(): void;
  time(label?: string): void;
  timeLog(label?: string, ...values: unknown[]): void;
  timeEnd(label?: string): void;
}
declare var console: Console;

interface Timer {
  ref(): this;
  unref(): this;
  hasRef(): boolean;
  refresh(): this;
  [Symbol.toPrimitive](): number;
}
declare function setTimeout(callback: (_: void) => void, ms?: number): Timer;
declare function setTimeout<T extends unknown[]>(callback: (...values: T) => void, ms?: number, ...values: T): Timer;
declare function clearTimeout(timer?: Timer | number | string | null): void;
declare function setInterval(callback: (_: void) => void, ms?: number): Timer;
declare function setInterval<T extends unknown[]>(callback: (...values: T) => void, ms?: number, ...values: T): Timer;
declare function clearInterval(timer?: Timer | number | string | null): void;
declare function setImmediate(callback: (_: void) => void): object;
declare function setImmediate<T extends unknown[]>(callback: (...values: T) => void, ...values: T): object;
declare function clearImmediate(immediate?: object | null): void;
declare function queueMicrotask(callback: () => void): void;

declare function structuredClone<T>(value: T): T;
declare var performance: { now(): number; readonly timeOrigin: number };
declare var process: {
  readonly stdout: { write(text: string): boolean };
  readonly stderr: { write(text: string): boolean };
  nextTick<T extends unknown[]>(callback: (...values: T) => void, ...values: T): void;
  hrtime: { bigint(): bigint };
};
