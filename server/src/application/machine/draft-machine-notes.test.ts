import { describe, expect, it } from '@jest/globals';
import type { MachineDebrief, NoteId, RoundId } from '@dayseven/contracts';
import type { Machine } from '../ports/machine-catalogue.ts';
import { createDraftMachineNotes } from './draft-machine-notes.ts';

type Level = MachineDebrief['levels'][number];

const level = (number: number, over: Partial<Level>): Level => ({ number, title: `Level ${number}`, isExtension: number === 3, openedAtMs: 0, spentMs: 0, attempts: 1, scripts: { passed: 1, of: 1 }, missed: [], model: [], ...over });
const good = {
  machineId: 'lot', title: 'Parking lot', language: 'go', levels: [level(1, { passedAtMs: 1 }), level(2, { passedAtMs: 2 })],
  evidence: [], warnings: 0, remarks: [], pitfalls: ['Ids that are reused.', 'Hours cut off.'], takeaways: ['machine-holds'], marks: [], own: { files: [], pad: '' },
  design: [{ question: 'Who holds the rule?', answer: 'One type.' }, { question: 'Who reads the clock?', answer: 'The lot.' }, { question: 'A third?', answer: 'Yes.' }],
} as unknown as MachineDebrief;

async function drafted(over: Partial<MachineDebrief>): Promise<readonly (readonly [string, string, string])[]> {
  const draft = createDraftMachineNotes({
    debriefMachine: async () => ({ ...good, ...over }),
    machines: { machine: () => ({ concurrency: { go: 'Any goroutine may call.', typescript: '' } }) as unknown as Machine },
    draftNoteId: (_round, key) => key as NoteId,
  });
  const notes = await draft({ id: 'round' as RoundId } as never, []);
  return notes.map(({ text: { question, happened, fix } }) => [question, happened, fix]);
}

describe('[K75] the notes a machine-coding round leaves', () => {
  it('are none where nothing stands out', async () => expect(await drafted({})).toEqual([]));

  it('are of the kinds that failed at the first level that did not pass', async () => {
    expect(await drafted({ levels: [level(1, { passedAtMs: 1, missed: ['late'] }), level(2, { missed: ['fees', 'at-once'] }), level(3, { missed: ['holds'] })] })).toEqual([
      ['Parking lot: where does it go wrong when it is written the obvious way?', 'Level 2: scripts of "fees", "at-once" failed.', 'Ids that are reused. Hours cut off.'],
    ]);
  });

  it('are of a race, and of none that is gone', async () => {
    const look = (outcome: 'race' | 'clean') => drafted({ evidence: [{ kind: 'race', outcome, message: 'Two goroutines write free.', rounds: 5, stacks: [] }] });
    expect(await look('race')).toEqual([['Parking lot: what do callers at once share, and which one place guards it?', 'Two goroutines write free.', 'Any goroutine may call.']]);
    expect(await look('clean')).toEqual([]);
  });

  it('are of two questions of the design where its parts did not carry the request', async () => {
    expect(await drafted({ takeaways: ['race-found', 'extension-rewrote', 'pad-empty'] })).toEqual([
      ['Parking lot: Who holds the rule?', 'The request in the middle changed more than half of what was there.', 'One type.'],
      ['Parking lot: Who reads the clock?', 'The request in the middle changed more than half of what was there.', 'The lot.'],
    ]);
    expect(await drafted({ takeaways: ['tests-missing'] })).toEqual([]);
  });

  it('are worked out once for what its log says, and again when that goes on', async () => {
    let looks = 0;
    const debriefMachine = async () => {
      looks += 1;
      return looks === 1 ? undefined : { ...good, takeaways: ['pad-empty' as const] };
    };
    const draft = createDraftMachineNotes({ debriefMachine, machines: { machine: () => undefined }, draftNoteId: (_round, key) => key as NoteId });
    const read = async (entries: number) => (await draft({ id: 'round' as RoundId } as never, Array.from({ length: entries }, () => ({}) as never))).length;
    expect([await read(3), await read(3), await read(3), looks]).toEqual([0, 2, 2, 2]);
    expect([await read(4), looks]).toEqual([2, 3]);
  });
});
