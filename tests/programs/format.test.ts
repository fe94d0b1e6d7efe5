import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createDockerSandbox } from '../../server/src/adapters/docker/docker-sandbox.ts';
import { givenParts } from '../../server/src/adapters/judge-setup/given-parts.ts';
import type { JudgeMachine } from '../../server/src/application/ports/judge-machine.ts';
import type { Formatted } from '../../server/src/application/ports/sandbox.ts';
import { containersLeft } from './containers-left.ts';

let sandbox: JudgeMachine;
beforeAll(async () => {
  const parts = givenParts(process.env);
  if (!parts) throw new Error('there is no judge');
  sandbox = createDockerSandbox({ ready: { go: 1, typescript: 0 }, startsAtOnce: 1, compilers: 0, memoryMb: { go: 256, typescript: 384 } });
  await sandbox.switchOn(parts, new AbortController().signal);
}, 180_000);
afterAll(async () => {
  await sandbox.switchOff();
  expect(await containersLeft()).toEqual([]);
}, 60_000);

const format = (source: string): Promise<Formatted> => sandbox.formatGo(source, new AbortController().signal);

describe('[P22] Go is formatted in a container of its own', () => {
  it('with the imports it lacks and without those it does not use', async () => {
    const ugly = 'package main\nimport "os"\nfunc f(words []string)string{ sort.Strings( words )\nreturn strings.Join(words,", ") }';
    const text = 'package main\n\nimport (\n\t"sort"\n\t"strings"\n)\n\nfunc f(words []string) string {\n\tsort.Strings(words)\n\treturn strings.Join(words, ", ")\n}\n';
    expect(await format(ugly)).toEqual({ kind: 'formatted', text });
  }, 60_000);

  it('and offers nothing that the judge refuses', async () => {
    const text = 'package main\n\nvar _ = exec.Command("ls")\n';
    expect(await format(text)).toEqual({ kind: 'formatted', text });
  }, 60_000);

  it('names the first error of what is no Go', async () => {
    expect(await format('package main\n\nfunc f() {\n\tx := \n}\n')).toEqual({ kind: 'no-go', line: 5, message: "expected operand, found '}'" });
  }, 60_000);

  it('and gives up on what grows without bound', async () => {
    const deep = 900;
    expect(await format(`package main\n\nfunc f() {${'{'.repeat(deep)}${'f();'.repeat(10_000)}${'}'.repeat(deep)}}\n`)).toEqual({ kind: 'gave-up' });
  }, 60_000);
});
