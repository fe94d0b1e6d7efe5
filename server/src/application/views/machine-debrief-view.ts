import type { Evidence, MachineDebrief } from '@dayseven/contracts';
import type { LevelAccount } from '../../domain/machine/level-accounts.ts';
import { machineAccount, type Left } from '../../domain/machine/machine-account.ts';
import { machineLines } from '../../domain/machine/machine-headline.ts';
import { marksOf } from '../../domain/round/marks.ts';
import type { LogEntry } from '../../domain/round/timed-round.ts';
import { missingOf } from '../machine/missing.ts';
import type { Machine, MachineLevel } from '../ports/machine-catalogue.ts';

export interface MachineDebriefed extends Left {
  readonly log: readonly LogEntry[];
  /** Undefined when it is no longer in the catalogue. */
  readonly machine: Machine | undefined;
  /** Beside the submission that stands. */
  readonly warnings: number;
}

/** Everything of the problem, its secrets too: the round is over and rated. */
export function machineDebriefView(left: MachineDebriefed): MachineDebrief {
  const { log, round, machine, levels, files, extension, evidence, warnings, pad } = left;
  const { language } = round.conditions;
  const known = round.levels.map((id) => machine?.levels.find(({ summary }) => summary.id === id));
  return {
    machineId: round.machineId,
    title: machine?.title ?? round.machineId,
    language,
    ...missingOf(machine),
    levels: levels.map((level) => levelView(level, known[level.number - 1], language)),
    ...(extension && { change: { sinceMs: extension.sinceMs, files: extension.files.map((file) => ({ ...file })) } }),
    evidence: evidence.map((one): Evidence => ({ ...one })),
    warnings,
    remarks: round.remarks.map((remark) => ({ ...remark })),
    design: (machine?.design ?? []).map((one) => ({ ...one })),
    pitfalls: [...(machine?.pitfalls ?? [])],
    takeaways: [...machineLines(machineAccount(left))],
    marks: marksOf(log).map((mark) => ({ ...mark })),
    own: { files: files.map(({ path, text }) => ({ path, text })), pad },
  };
}

function levelView(account: LevelAccount, level: MachineLevel | undefined, language: MachineDebrief['language']): MachineDebrief['levels'][number] {
  const { number, isExtension, openedAtMs, passedAtMs, spentMs, attempts, verdict, scripts, missed } = account;
  return {
    number, isExtension, spentMs, attempts, scripts: { ...scripts }, missed: [...missed],
    title: level?.title ?? `Level ${number}`,
    model: Object.entries(level?.layer[language] ?? {}).map(([path, text]) => ({ path, text })),
    ...(openedAtMs !== undefined && { openedAtMs }), ...(passedAtMs !== undefined && { passedAtMs }), ...(verdict && { verdict }),
  };
}
