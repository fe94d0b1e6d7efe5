import type { CompileRequest } from './host-frames.ts';
import type { Compilation, TypescriptCompiler } from './typescript-compiler.ts';

export interface TypescriptCompilers {
  /** Compiles as soon as one is free, unless the signal was aborted meanwhile. @throws SandboxFault when there is no compiler to be had. */
  compile(files: CompileRequest['files'], signal: AbortSignal, run?: CompileRequest['run']): Promise<Compilation>;
  warm(): Promise<void>;
  close(): Promise<void>;
}

/** Compilers behind one line, so that a program that hangs one holds up nobody else; one that is being replaced comes back when it is up. */
export function createTypescriptCompilers(compilers: readonly TypescriptCompiler[]): TypescriptCompilers {
  const free = [...compilers];
  const line: ((compiler: TypescriptCompiler) => void)[] = [];

  function giveBack(compiler: TypescriptCompiler): void {
    const next = line.shift();
    if (next) next(compiler);
    else free.push(compiler);
  }

  return {
    async compile(files, signal, run) {
      const compiler = free.pop() ?? await new Promise<TypescriptCompiler>((resolve) => line.push(resolve));
      try {
        signal.throwIfAborted();
        return await compiler.compile(files, run);
      } finally {
        void compiler.warm().catch(() => undefined).then(() => giveBack(compiler));
      }
    },
    async warm() {
      await Promise.all(compilers.map((compiler) => compiler.warm()));
    },
    async close() {
      await Promise.all(compilers.map((compiler) => compiler.close()));
    },
  };
}
