import type { TapeView } from '@dayseven/contracts';
import { lastOpen, standLevels } from '../../domain/machine/levels.ts';
import { foldMachineRound, type MachineRound } from '../../domain/machine/machine-round.ts';
import { givenFiles, namedFiles } from '../../domain/machine/machine-tape.ts';
import { roundTime } from '../../domain/round/round-time.ts';
import type { MachineCatalogue } from '../ports/machine-catalogue.ts';
import type { DraftKey, RoundStore, StoredEvent, StoredRound } from '../ports/round-store.ts';
import { givenAt } from './file-shelf.ts';
import { missingOf } from './missing.ts';

interface Deps {
  readonly rounds: Pick<RoundStore, 'edits'>;
  readonly machines: MachineCatalogue;
}

type MachineTape = NonNullable<TapeView['machine']>;

/** What a machine-coding round's tape shows beside its marks; undefined for one of another kind. */
export type TapeOfMachine = (round: StoredRound, log: readonly StoredEvent[]) => Promise<TapeView['machine']>;

export function createTapeOfMachine({ rounds, machines }: Deps): TapeOfMachine {
  /** In the order they opened. */
  function opened(round: MachineRound, log: readonly StoredEvent[]): MachineTape['levels'] {
    const standing = standLevels(round, log, Infinity);
    return standing.slice(0, lastOpen(standing)).flatMap(({ number, isExtension, openedAtMs }) => {
      const problemId = round.levels[number - 1];
      return problemId === undefined || openedAtMs === undefined ? [] : [{ number, isExtension, title: machines.find(problemId)?.title ?? `Level ${number}`, problemId, openedAtMs }];
    });
  }

  return async function tapeOfMachine({ id: roundId }, log) {
    const round = foldMachineRound(log);
    if (!round) return undefined;
    const [timeOf, machine] = [roundTime(log), machines.machine(round.machineId)];
    const { language } = round.conditions;
    const typed = async (key: DraftKey, starter: string) => ({ starter, edits: (await rounds.edits(key)).map(({ at, changes }) => ({ atMs: timeOf(at), changes: [...changes] })) });
    const levels = opened(round, log);
    return {
      title: machine?.title ?? round.machineId, language, levels, ...missingOf(machine),
      files: await Promise.all(namedFiles(log).map(async ({ id, starter, names }) => ({ id, names: [...names], ...(await typed({ roundId, problemId: id, language }, starter)) }))),
      given: [...givenFiles(levels.map(({ number, openedAtMs }) => ({ atMs: openedAtMs, tree: givenAt(machines, round, number) })))],
      pad: await typed({ roundId, problemId: 'document', language: 'markdown' }, round.template),
    };
  };
}
