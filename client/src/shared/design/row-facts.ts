import type { DesignDebrief } from '@dayseven/contracts';
import type { DesignSection, RubricRow } from '@dayseven/contracts/vocabulary';
import { counted } from '../quantities.ts';

type Told = Pick<DesignDebrief, 'points' | 'asked' | 'unasked' | 'probes'>;

/** Of which sections a row speaks. */
const sectionsOf: Partial<Readonly<Record<RubricRow, readonly DesignSection[]>>> = {
  scope: ['requirements'],
  architecture: ['api', 'data-model', 'high-level-design'],
  depth: ['detailed-components', 'bottlenecks', 'trade-offs'],
};

/** What of a design round bears on a row, as sentences. Nothing is rated by it. */
export function rowFacts(row: RubricRow, told: Told): readonly string[] {
  const sections = sectionsOf[row];
  const points = sections === undefined ? [] : pointFacts(told.points.filter(({ section }) => sections.includes(section)));
  return [...points, ...askedFacts(row, told)];
}

function pointFacts(points: Told['points']): readonly string[] {
  if (points.length === 0) return [];
  return [`${points.filter(({ evidence }) => evidence.length > 0).length} of ${counted(points.length, 'point')} shown.`];
}

function askedFacts(row: RubricRow, { asked, unasked, probes }: Told): readonly string[] {
  if (row === 'scope') return [`${counted(asked.length, 'question')} asked, ${unasked.length} of the scenario's never asked.`];
  const turn = probes.filter(({ probe }) => (row === 'depth') === (probe === 'curveball'));
  if ((row !== 'depth' && row !== 'communication') || turn.length === 0) return [];
  const said = turn.filter(({ answer }) => answer === 'said').length;
  if (row === 'depth') return [said > 0 ? 'The turn in the middle was answered aloud.' : 'The turn in the middle was not answered.'];
  return [`${said} of ${counted(turn.length, 'question')} of the interviewer answered aloud.`];
}
