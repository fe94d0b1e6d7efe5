import type { MachineId } from '@dayseven/contracts';
import type { Instant } from '../../domain/instant.ts';
import { foldMachineRound } from '../../domain/machine/machine-round.ts';
import type { RoundStore } from '../ports/round-store.ts';
import { readableLog } from '../readable-log.ts';
import type { Viewer } from '../viewer.ts';

/** When the viewer last read each machine-coding problem; one of a round that has not started was not read. */
export async function machinesRead(rounds: RoundStore, { personId }: Viewer): Promise<ReadonlyMap<MachineId, Instant>> {
  const read = new Map<MachineId, Instant>();
  for (const { id, kind } of await rounds.listByPerson(personId)) {
    const log = kind === 'machine-coding' ? await readableLog(rounds, id) : undefined;
    const round = log && foldMachineRound(log);
    if (round?.clock.startedAt !== undefined) read.set(round.machineId, round.clock.startedAt);
  }
  return read;
}
