import { Checkbox } from '@mantine/core';
import { IconCircleCheck, IconCircleDashed } from '@tabler/icons-react';
import type { DesignDebrief } from '@dayseven/contracts';
import type { RoundId } from '@dayseven/contracts/vocabulary';
import { Notice } from '../../../shared/Notice.tsx';
import { evidenceWords, sectionNames } from '../../../shared/design/design-words.ts';
import { useSayPoint } from './use-say-point.ts';

type Point = DesignDebrief['points'][number];

export interface PointsProps {
  readonly roundId: RoundId;
  readonly points: readonly Point[];
}

/** What the design was about, ticked where it shows; beside what does not, the candidate's own word. */
export function Points({ roundId, points }: PointsProps) {
  const { say, failure } = useSayPoint(roundId);
  const hit = points.filter(({ evidence }) => evidence.length > 0).length;
  const aloud = points.filter(isAloud).length;
  return (
    <section className="round-card" aria-labelledby="points">
      <h2 id="points">{hit} of {points.length} points show{aloud > 0 && `, ${aloud} said aloud`}</h2>
      <p className="quiet">A point is ticked where a word of it stands in what you wrote or drew. What you only said aloud you may tick yourself: it is then not proposed as a weak note, and does not count as shown.</p>
      {failure !== undefined && <Notice kind="problem">{failure}</Notice>}
      <ul className="plain-list design-points">
        {points.map((point) => <OnePoint key={point.id} point={point} onSay={(said) => void say(point.id, said)} />)}
      </ul>
    </section>
  );
}

const isAloud = ({ evidence, saidAloud }: Point) => evidence.length === 0 && saidAloud;

function OnePoint({ point, onSay }: { readonly point: Point; readonly onSay: (said: boolean) => void }) {
  const { section, pitfall, evidence, saidAloud } = point;
  const shows = evidence.length > 0;
  return (
    <li>
      {shows ? <IconCircleCheck size={18} className="tone-good" role="img" aria-label="Shows" /> : <IconCircleDashed size={18} className="tone-warn" role="img" aria-label="Does not show" />}
      <span>
        {point.point} <span className="quiet">({sectionNames[section]})</span>{' '}
        {shows ? <span className="quiet">{evidenceWords(evidence)}</span> : <span>{pitfall}</span>}
        {!shows && <Checkbox size="xs" mt={6} label="Said it aloud" aria-label={`Said it aloud: ${point.point}`} checked={saidAloud} onChange={(event) => onSay(event.currentTarget.checked)} />}
      </span>
    </li>
  );
}
