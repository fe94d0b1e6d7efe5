import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { JobId } from '@dayseven/contracts';
import type { ClassSignature, ValueType } from '@dayseven/contracts/vocabulary';
import { decodeAnswer, encodeInput } from '../../problems/src/codec/codec.ts';
import { goApi, goScriptGlue } from '../../problems/src/codegen/machine/go-module.ts';
import { defaultLimits } from '../../problems/src/default-limits.ts';
import { readScript } from '../../problems/src/machine-coding/read-machine.ts';
import { createDockerSandbox } from '../../server/src/adapters/docker/docker-sandbox.ts';
import { givenParts } from '../../server/src/adapters/judge-setup/given-parts.ts';
import type { JudgeMachine } from '../../server/src/application/ports/judge-machine.ts';
import type { GlueFile, KeptProgram } from '../../server/src/application/ports/sandbox.ts';

const int: ValueType = { kind: 'int' };
const text: ValueType = { kind: 'string' };
const signature: ClassSignature = {
  kind: 'class', name: 'Box', parameters: [],
  methods: [
    { name: 'put', parameters: [{ name: 'what', type: text }], returns: { kind: 'fallible', of: { kind: 'id' }, codes: ['full', 'too-heavy'] } },
    { name: 'get', parameters: [{ name: 'which', type: { kind: 'id' } }], returns: text },
    { name: 'now', parameters: [], returns: int },
    { name: 'wait', parameters: [{ name: 'ms', type: int }], returns: int },
    { name: 'ticks', parameters: [], returns: int },
  ],
};

const box = `package box

import (
	"errors"
	"fmt"
	"strconv"
	"sync"
	"time"
)

type Box struct {
	mu    sync.Mutex
	boxes map[string]string
	turn  int
	ticks int
	began time.Time
}

func NewBox() *Box {
	b := &Box{boxes: map[string]string{}, began: time.Date(2000, 1, 1, 0, 0, 0, 0, time.UTC)}
	b.tick()
	return b
}

func (b *Box) tick() {
	time.AfterFunc(time.Second, func() {
		b.mu.Lock()
		b.ticks++
		b.mu.Unlock()
		b.tick()
	})
}

func (b *Box) Put(what string) (string, error) {
	switch what {
	case "much":
		return "", fmt.Errorf("no room for %s: %w", what, ErrFull)
	case "lead":
		return "", errors.Join(errors.New("oh"), ErrTooHeavy)
	}
	id := "box-" + strconv.Itoa(len(b.boxes)*7)
	b.boxes[id] = what
	return id, nil
}

func (b *Box) Get(which string) string {
	if what, found := b.boxes[which]; found {
		return what
	}
	return "nothing at '" + which + "'"
}

func (b *Box) Now() int { return int(time.Since(b.began).Milliseconds()) }

func (b *Box) Wait(ms int) int {
	b.mu.Lock()
	turn := b.turn
	b.turn++
	b.mu.Unlock()
	time.Sleep(time.Duration(ms) * time.Millisecond)
	return turn
}

func (b *Box) Ticks() int {
	b.mu.Lock()
	defer b.mu.Unlock()
	return b.ticks
}
`;

let sandbox: JudgeMachine;

beforeAll(async () => {
  const parts = givenParts(process.env);
  if (!parts) throw new Error('there is no judge');
  sandbox = createDockerSandbox({ ready: { go: 1, typescript: 0 }, startsAtOnce: 1, compilers: 1, memoryMb: { go: 256, typescript: 384 } });
  await sandbox.switchOn(parts, new AbortController().signal);
}, 120_000);

afterAll(() => sandbox.switchOff());

type Script = readonly unknown[];

function jobOf(files: readonly GlueFile[], scripts: readonly Script[]) {
  const inputs = scripts.map((steps) => {
    const read = readScript(signature, { args: {}, steps });
    if (!read.ok) throw new Error(read.reason);
    return read.input;
  });
  const glue = [{ name: 'api.go', text: goApi('box', signature) }, { name: 'glue.go', text: goScriptGlue('box', signature) }];
  const job = {
    id: JobId.parse('6a1f0b9e-0000-4000-8000-000000000003'), language: 'go', source: '', module: { name: 'box', files },
    glue, inputs: inputs.map((input) => encodeInput(signature, input)), limits: defaultLimits.go,
  } as const;
  return { job, inputs };
}

const signal = new AbortController().signal;

async function play(...scripts: readonly Script[]): Promise<readonly unknown[]> {
  const { job, inputs } = jobOf([{ name: 'box.go', text: box }], scripts);
  const seen = await sandbox.run(job, () => undefined, signal);
  expect(seen.compile).toMatchObject({ kind: 'compiled' });
  return seen.cases.map(({ end }, i) => {
    if (end.how !== 'answered') return end;
    const decoded = decodeAnswer(signature, end.answer, inputs[i] ?? { args: [] });
    return decoded.ok ? decoded.answer.returned : decoded.reason;
  });
}

describe('[K7] a script in Go', () => {
  it('has a clock that moves only when the script says so, from the same moment in every script', async () => {
    expect(await play([['now'], ['advance', '90s'], ['now'], ['ticks'], ['advance', '1h'], ['ticks']], [['now'], ['advance', '2s'], ['ticks']])).toEqual([[0, null, 90_000, 90, null, 3690], [0, null, 2]]);
  }, 60_000);

  it('gives whoever waits its time, and goes on where that ended', async () => {
    expect(await play([['wait', 500], ['now'], ['wait', 700], ['ticks']])).toEqual([[0, 500, 1, 1]]);
  }, 60_000);

  it('knows an id by the step that gave it, and an error by what it is', async () => {
    expect(await play([{ mine: ['put', 'a'] }, { yours: ['put', 'b'] }, ['get', '$yours'], ['get', '$mine'], ['get', 'none'], { not: ['put', 'much'] }, ['put', 'lead'], ['get', '$not']]))
      .toEqual([[{ value: 'box-0' }, { value: 'box-7' }, 'b', 'a', 'nothing at \'none\'', { error: 'full' }, { error: 'too-heavy' }, 'nothing at \'\'']]);
  }, 60_000);

  it('makes calls at once, and goes on when all of them have answered', async () => {
    const [returned] = await play([{ parallel: [['wait', 300], ['wait', 100], ['wait', 200]] }, ['now']]);
    expect(Array.isArray(returned) && [returned[0], returned.slice(1, 4).sort(), returned[4]]).toEqual([null, [0, 1, 2], 300]);
  }, 60_000);
});

describe('[K10] vet', () => {
  it('looks at every package of a Go solution, and names the file', async () => {
    const { job } = jobOf([
      { name: 'box.go', text: box.replace('\t"strconv"', '\t"strconv"\n\t"box/shelf"').replace('return b\n', 'fmt.Print(shelf.New(1).Size)\n\treturn b\n') },
      { name: 'shelf/shelf.go', text: 'package shelf\n\ntype Shelf struct{ Size int }\n\nfunc New(size int) Shelf {\n\tsize = size\n\treturn Shelf{size}\n}\n' },
      { name: 'demo/main.go', text: 'package main\n\nimport (\n\t"box"\n\t"fmt"\n)\n\nfunc main() { fmt.Printf("%d", box.NewBox()) }\n' },
    ], [[['now']]]);
    let kept: KeptProgram | undefined;
    await sandbox.run({ ...job, keep: (program) => { kept = program; } }, () => undefined, signal);
    expect((await kept?.look(signal))?.diagnostics).toEqual([
      { severity: 'warning', file: 'shelf/shelf.go', line: 6, column: 2, message: 'self-assignment of size' },
      expect.objectContaining({ file: 'demo/main.go', line: 8, message: expect.stringContaining('Printf format %d') }),
    ]);
  }, 60_000);
});
