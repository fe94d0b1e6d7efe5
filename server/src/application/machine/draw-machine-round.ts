import type { MachineConditions } from '@dayseven/contracts';
import { FileId, limits } from '@dayseven/contracts';
import { pickShelved } from '../../domain/picking/pick-shelved.ts';
import type { Instant } from '../../domain/instant.ts';
import { padTemplate } from '../../domain/machine/pad-template.ts';
import { ok } from '../../domain/result.ts';
import type { Clock } from '../ports/clock.ts';
import type { Machine, MachineCatalogue } from '../ports/machine-catalogue.ts';
import type { RoundStore } from '../ports/round-store.ts';
import { refuse } from '../refusal.ts';
import type { DrawRound, RoundToBe } from '../timed-round/round-kinds.ts';
import { machinesRead } from './machines-read.ts';

interface Deps {
  readonly rounds: RoundStore;
  readonly machines: MachineCatalogue;
  readonly clock: Clock;
}

const noneFits = 'There is no machine-coding problem for such a round; npm run problems:check says what is wrong with those left out.';
const notOnTheList = 'This problem is not on your list for such a round; choose another, or let one be drawn.';

/** Draws the problem of a machine-coding round; it is shown when the round starts. */
export function createDrawMachineRound({ rounds, machines, clock }: Deps): DrawRound<MachineConditions> {
  return async function drawMachineRound(viewer, conditions, as) {
    const now = clock.now();
    const read = await machinesRead(rounds, viewer);
    // One that is kept for mocks is drawn, and chosen only once it is known.
    const mayBe = ({ id, shelf }: Machine): boolean => conditions.problem === undefined || (conditions.problem === id && (shelf === 'practice' || read.has(id)));
    const fitting = machines.list().filter((one) => (conditions.form === 'full' || one.levels.length >= limits.machineLevelsOfDay) && mayBe(one));
    const pick = pickShelved(fitting.map(({ id, shelf }) => ({ id, shelf, ...openedAt(read.get(id)) })), { ...conditions, now });
    const machine = pick && machines.machine(pick.id);
    if (!machine) return refuse('problem-not-found', conditions.problem === undefined ? noneFits : notOnTheList);
    const round = { ...as, personId: viewer.personId, kind: 'machine-coding', problems: [], openedAt: now } as const;
    const levels = machine.levels.slice(0, conditions.form === 'day' ? limits.machineLevelsOfDay : machine.levels.length).map(({ summary }) => summary.id);
    const because = conditions.problem ? ['chosen' as const] : pick.because;
    await rounds.create(round, { type: 'machine-planned', v: 1, conditions, machineId: machine.id, levels, because, files: begunFiles(machine, conditions), template: padTemplate });
    return ok(round);
  };
}

function begunFiles({ levels: [first] }: Machine, { language }: MachineConditions) {
  return Object.entries(first?.begins[language] ?? {}).map(([path, text], i) => ({ id: FileId.parse(`file:begun-${i + 1}`), path, text }));
}

function openedAt(at: Instant | undefined): { readonly openedAt?: Instant } {
  return at === undefined ? {} : { openedAt: at };
}

/** The machine-coding round of a day. */
export function machineOfDay({ day: { mode, extraTime, seed, language, assistance }, minutes }: RoundToBe): MachineConditions {
  return { minutes, mode, extraTime, seed, language, assistance, form: 'day' };
}
