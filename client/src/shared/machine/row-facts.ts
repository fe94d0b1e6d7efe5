import type { MachineDebrief } from '@dayseven/contracts';
import type { RubricRow } from '@dayseven/contracts/vocabulary';
import { counted } from '../quantities.ts';
import { spokenTime } from '../round/clock-words.ts';
import { levelName } from './level-words.ts';
import { notLookedAt } from './looks-words.ts';

/** What of a machine-coding round bears on a row, as sentences. Nothing is rated by it. */
export function machineFacts(row: RubricRow, debrief: MachineDebrief): readonly string[] {
  if (row === 'works') return debrief.levels.map(levelFact);
  if (row === 'separation') return [`${counted(debrief.own.files.length, 'file')} handed in.`];
  if (row === 'extensible') return [changeFact(debrief)];
  return row === 'edges' ? edgeFacts(debrief) : [];
}

function levelFact({ openedAtMs, passedAtMs, scripts, attempts, ...level }: MachineDebrief['levels'][number]): string {
  const name = levelName(level);
  if (passedAtMs !== undefined) return `${name} passed at ${spokenTime(passedAtMs)}, ${counted(attempts, 'submission')}.`;
  if (openedAtMs === undefined) return `${name} did not open.`;
  if (scripts.of === 0) return `${name}: nothing of it was judged.`;
  return `${name}: ${scripts.passed} of its ${counted(scripts.of, 'script')} passed.`;
}

function changeFact({ change }: MachineDebrief): string {
  if (change === undefined) return 'No extension came.';
  const touched = change.files.filter(({ of }) => of > 0);
  const [added, removed] = [change.files.reduce((sum, { added: plus }) => sum + plus, 0), change.files.reduce((sum, { removed: minus }) => sum + minus, 0)];
  return `Since the extension: ${counted(added, 'line')} added, ${removed} removed; ${counted(touched.length, 'file')} of before touched.`;
}

function edgeFacts(debrief: MachineDebrief): readonly string[] {
  const { evidence, warnings, levels } = debrief;
  const missing = notLookedAt(debrief);
  const missed = [...new Set(levels.flatMap((level) => level.missed))];
  return [
    ...evidence.map(({ message }) => message),
    ...(missing === undefined ? [] : [missing]),
    ...(missed.length > 0 ? [`Failed kinds of scripts: ${missed.join(', ')}.`] : []),
    ...(warnings > 0 ? [`${counted(warnings, 'warning')} stood beside what was handed in.`] : []),
  ];
}
