import type { Evidence, FileId, JobId, MachineDebrief } from '@dayseven/contracts';
import { changedFiles } from '../../domain/machine/changed-files.ts';
import { filesAt, type FileAt, type Typed } from '../../domain/machine/files-at.ts';
import { levelAccounts, type LevelAccount, type Script } from '../../domain/machine/level-accounts.ts';
import type { Extension } from '../../domain/machine/machine-account.ts';
import type { CountChange } from '../../domain/machine/line-change.ts';
import { foldMachineRound, type MachineRound } from '../../domain/machine/machine-round.ts';
import { standsOfAll, submissionsOf } from '../../domain/machine/submissions.ts';
import type { Job } from '../../domain/job/job.ts';
import type { DraftBook } from '../draft-book.ts';
import { planJob } from '../plan-job.ts';
import { isOfPlan } from '../plan-print.ts';
import type { JobStore } from '../ports/job-store.ts';
import type { MachineCatalogue } from '../ports/machine-catalogue.ts';
import type { RoundStore, StoredEvent, StoredRound } from '../ports/round-store.ts';
import { areFinalsAwaited } from '../timed-round/awaited-finals.ts';
import { machineDebriefView } from '../views/machine-debrief-view.ts';
import { readShelf } from './file-shelf.ts';

export interface MachineDebriefParts {
  readonly rounds: Pick<RoundStore, 'edits'>;
  readonly jobs: Pick<JobStore, 'find'>;
  readonly drafts: Pick<DraftBook, 'readFile' | 'readDocument'>;
  readonly machines: MachineCatalogue;
  readonly countChange: CountChange;
}

/** Looks at what a machine-coding round left; undefined for one of another kind, and while what was handed in is not judged. Who may see it is not asked here. */
export type DebriefMachine = (round: StoredRound, log: readonly StoredEvent[]) => Promise<MachineDebrief | undefined>;

export function createDebriefMachine({ rounds, jobs, drafts, machines, countChange }: MachineDebriefParts): DebriefMachine {
  async function scriptsOf(job: Job | undefined, { levels }: MachineRound): Promise<readonly Script[]> {
    const level = job?.state === 'judged' ? machines.find(job.problemId) : undefined;
    if (job?.state !== 'judged' || !level) return [];
    // Scripts that cannot be read, or are no longer those that were judged, tell nothing; the verdict stands without them.
    const plan = await planJob(level, job).catch(() => undefined);
    if (!plan || !isOfPlan(job.result, plan)) return [];
    return plan.cases.flatMap((planned, at) => (planned.kind === 'own' ? [] : [{
      level: planned.level ?? levels.indexOf(job.problemId) + 1,
      kind: planned.kind === 'hidden' ? planned.category : 'samples',
      hasPassed: job.result.cases[at]?.outcome === 'accepted',
    }]));
  }

  async function accountLevels(round: MachineRound, log: readonly StoredEvent[]): Promise<readonly LevelAccount[]> {
    const ids = [...new Set(submissionsOf(round, log).map(({ jobId }) => jobId))];
    const scripts = new Map(await Promise.all(ids.map(async (id) => [id, await scriptsOf(await jobs.find(id), round)] as const)));
    return levelAccounts(round, log, (id) => scripts.get(id) ?? []);
  }

  async function extensionOf({ id: roundId }: StoredRound, log: readonly StoredEvent[], { round, levels, files }: Known): Promise<Extension | undefined> {
    const sinceMs = levels.find(({ isExtension }) => isExtension)?.openedAtMs;
    if (sinceMs === undefined) return undefined;
    const { language } = round.conditions;
    const typed = await Promise.all(round.files.map(async ({ id }): Promise<readonly [FileId, readonly Typed[]]> => [id, await rounds.edits({ roundId, problemId: id, language })]));
    const before = filesAt(log, new Map(typed), sinceMs);
    const began = new Map(round.files.map(({ id, text }) => [id, text]));
    return { sinceMs, before, files: changedFiles(before, files, (id) => began.get(id) ?? '', countChange) };
  }

  /** The newest of each kind. */
  async function evidenceOf(log: readonly StoredEvent[]): Promise<readonly Evidence[]> {
    const newest = new Map(log.flatMap(({ event }) => (event.type === 'job-finished' ? [[event.kind, event.jobId] as const] : [])));
    const looks = await Promise.all((['race', 'own-tests', 'demo'] as const).map((kind) => found(newest.get(kind))));
    return looks.flatMap((job) => (job?.state === 'judged' && job.result.evidence ? [job.result.evidence] : []));
  }

  const found = async (id: JobId | undefined): Promise<Job | undefined> => (id === undefined ? undefined : jobs.find(id));

  return async function debriefMachine(stored, log) {
    const round = foldMachineRound(log);
    if (!round || (await areFinalsAwaited(jobs, round))) return undefined;
    const machine = machines.machine(round.machineId);
    const [levels, { files }, pad, evidence] = await Promise.all([accountLevels(round, log), readShelf(drafts, stored.id, round), drafts.readDocument(stored.id), evidenceOf(log)]);
    const stands = await found(standsOfAll(submissionsOf(round, log))?.jobId);
    const extension = await extensionOf(stored, log, { round, levels, files });
    const warnings = stands?.state === 'judged' ? stands.result.diagnostics.filter(({ severity }) => severity === 'warning').length : 0;
    return machineDebriefView({ log, round, machine, levels, files, extension, evidence, warnings, pad: pad.text });
  };
}

interface Known {
  readonly round: MachineRound;
  readonly levels: readonly LevelAccount[];
  readonly files: readonly FileAt[];
}
