import type { FileId, JobId, JobKind, MachineConditions, MachineId, ProblemId, VerdictKind } from '@dayseven/contracts/vocabulary';
import type { RoundEvent } from '../round/round-event.ts';
import type { LogEntry } from '../round/timed-round.ts';

/** In milliseconds. */
export const minute = 60_000;
const levels = ['shop-level-1', 'shop-level-2', 'shop-level-3'] as ProblemId[];
export const shop = 'file:begun-1' as FileId;

export const machinePlanned = (over: Partial<MachineConditions> = {}): RoundEvent => ({
  type: 'machine-planned', v: 1, machineId: 'shop' as MachineId, levels, because: [], template: '## Types\n',
  conditions: { minutes: 55, mode: 'relaxed', extraTime: 1, form: 'day', language: 'go', seed: 1, ...over },
  files: [{ id: shop, path: 'shop.go', text: 'package shop\n' }],
});
export const started: RoundEvent = { type: 'round-started', v: 1 };
export const ended = (at: number): RoundEvent => ({ type: 'round-ended', v: 1, because: 'candidate', endedAt: at * minute });

/** Of a level, from 1. */
export const judged = (kind: JobKind, level: number, verdict: VerdictKind, jobId = `${kind}-${level}-${verdict}`): RoundEvent => ({
  type: 'job-finished', v: 2, problemId: `shop-level-${level}` as ProblemId, jobId: jobId as JobId, kind, language: 'go', revision: 1, verdict,
});

/** A round with these entries, each at so many minutes. */
export const machineLog = (...entries: readonly (readonly [number, RoundEvent])[]): LogEntry[] =>
  [[0, machinePlanned()], [0, started], ...entries].map(([at, event]) => ({ at: (at as number) * minute, event: event as RoundEvent }));
