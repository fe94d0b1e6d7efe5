import type { MachineDebrief } from '@dayseven/contracts';
import type { Evidence, EvidenceKind } from '@dayseven/contracts/vocabulary';
import { momentDigits } from '../clock-digits.ts';
import { spokenTime } from '../round/clock-words.ts';
import { ChangeTable } from './ChangeTable.tsx';
import { titledLevel } from './level-words.ts';
import { notLookedAt } from './looks-words.ts';

type Level = MachineDebrief['levels'][number];

const lookNames: Readonly<Record<EvidenceKind, string>> = { race: 'Races', 'own-tests': 'Own tests', demo: 'Demo' };

/** In a report: the levels by time, what was found beside the verdict, and what the extension cost. */
export function MachineMade({ debrief }: { readonly debrief: Pick<MachineDebrief, 'language' | 'missing' | 'levels' | 'evidence' | 'change'> }) {
  const { missing, levels, evidence, change } = debrief;
  const unlooked = notLookedAt(debrief);
  return (
    <>
      {missing !== undefined && <p>{missing}</p>}
      <table>
        <thead><tr><th scope="col">Level</th><th scope="col">Opened</th><th scope="col">Passed</th><th scope="col">Took</th><th scope="col">Submissions</th><th scope="col">Its scripts</th></tr></thead>
        <tbody>{levels.map((level) => <LevelRow key={level.number} level={level} />)}</tbody>
      </table>
      {evidence.map((look) => <p key={look.kind}><strong>{lookNames[look.kind]}:</strong> {look.message} {failedTests(look)}</p>)}
      {unlooked !== undefined && <p>{unlooked}</p>}
      {change !== undefined && <><h3>What changed since the extension came at {momentDigits(change.sinceMs)}</h3><ChangeTable files={change.files} /></>}
    </>
  );
}

/** More are in the debrief. */
const mostNamed = 5;

function failedTests(look: Evidence): string {
  const failed = look.kind === 'own-tests' ? look.tests.filter(({ outcome }) => outcome === 'failed').map(({ path }) => path.join('/')) : [];
  if (failed.length === 0) return '';
  return `Failed: ${failed.slice(0, mostNamed).join(', ')}${failed.length > mostNamed ? ` and ${failed.length - mostNamed} more` : ''}.`;
}

function LevelRow({ level }: { readonly level: Level }) {
  const { openedAtMs, passedAtMs, spentMs, attempts, scripts, missed } = level;
  const name = <th scope="row">{titledLevel(level)}</th>;
  if (openedAtMs === undefined) return <tr>{name}<td colSpan={5}>Not opened.</td></tr>;
  return (
    <tr>
      {name}
      <td className="short">{momentDigits(openedAtMs)}</td>
      <td className="short">{passedAtMs === undefined ? 'Not passed' : momentDigits(passedAtMs)}</td>
      <td className="short">{spokenTime(spentMs)}</td>
      <td>{attempts}</td>
      <td>{scripts.passed} of {scripts.of} passed{missed.length > 0 && `; failed: ${missed.join(', ')}`}</td>
    </tr>
  );
}
