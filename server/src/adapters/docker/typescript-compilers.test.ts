import { describe, expect, it } from '@jest/globals';
import { createTypescriptCompilers } from './typescript-compilers.ts';
import type { Compilation, TypescriptCompiler } from './typescript-compiler.ts';

const patient = new AbortController().signal;
const gaveUp: Compilation = { kind: 'gave-up', because: 'time' };
const settled = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/** A compiler that works until the test says otherwise, and is warm unless the test says it is not. */
function fakeCompiler() {
  const asked: string[] = [];
  let answer = (): void => undefined;
  let warm = Promise.resolve();
  let closed = false;
  const compiler: TypescriptCompiler = {
    async compile(files) {
      asked.push(Object.keys(files).join());
      await new Promise<void>((resolve) => { answer = resolve; });
      return gaveUp;
    },
    warm: () => warm,
    close: async () => { closed = true; },
  };
  return { compiler, asked, answer: () => answer(), warmsUntil: (until: Promise<void>) => { warm = until; }, isClosed: () => closed };
}

function setUp() {
  const [one, other] = [fakeCompiler(), fakeCompiler()];
  return { one, other, compilers: createTypescriptCompilers([one.compiler, other.compiler]) };
}

describe('[J42] of two compilers', () => {
  it('one takes what comes while the other is held up', async () => {
    const { one, other, compilers } = setUp();
    void compilers.compile({ bomb: '' }, patient);
    void compilers.compile({ second: '' }, patient);
    void compilers.compile({ third: '' }, patient);
    await settled();
    expect([one.asked, other.asked]).toEqual([['second'], ['bomb']]);
    one.answer();
    await settled();
    expect(one.asked).toEqual(['second', 'third']);
  });

  it('one that is being replaced is not asked before it is up', async () => {
    const { one, other, compilers } = setUp();
    let up = (): void => undefined;
    other.warmsUntil(new Promise((resolve) => { up = resolve; }));
    const bomb = compilers.compile({ bomb: '' }, patient);
    other.answer();
    expect(await bomb).toEqual(gaveUp);
    for (const name of ['second', 'third']) void compilers.compile({ [name]: '' }, patient);
    await settled();
    expect([one.asked, other.asked]).toEqual([['second'], ['bomb']]);
    up();
    await settled();
    expect(other.asked).toEqual(['bomb', 'third']);
  });

  it('none is asked for a job that was cancelled in the line', async () => {
    const { one, other, compilers } = setUp();
    for (const name of ['first', 'second']) void compilers.compile({ [name]: '' }, patient);
    const stop = new AbortController();
    const cancelled = compilers.compile({ third: '' }, stop.signal);
    stop.abort(new Error('no longer wanted'));
    one.answer();
    await expect(cancelled).rejects.toThrow('no longer wanted');
    void compilers.compile({ fourth: '' }, patient);
    await settled();
    expect([one.asked, other.asked]).toEqual([['second', 'fourth'], ['first']]);
  });

  it('both are closed', async () => {
    const { one, other, compilers } = setUp();
    await compilers.close();
    expect([one.isClosed(), other.isClosed()]).toEqual([true, true]);
  });
});
