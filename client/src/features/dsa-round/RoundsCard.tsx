import { Button } from '@mantine/core';
import type { RoundListItem } from '@dayseven/contracts';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'wouter';
import { roundsQuery } from '../../connection/http-queries.ts';
import { timeOfDay } from '../../shared/quantities.ts';
import { ReadinessLine } from '../../shared/round/ReadinessLine.tsx';
import { listedConditions, listedOutcome } from '../../shared/round/listed-words.ts';

const shownPast = 3;

/** On the first page: the round to go on with, or the way to a new one, and the last that were held. */
export function RoundsCard() {
  const rounds = useQuery(roundsQuery).data ?? [];
  const current = rounds.find(({ clock }) => clock.state === 'running' || clock.state === 'paused');
  const planned = rounds.find(({ clock }) => clock.state === 'planned');
  const past = rounds.filter(({ clock }) => clock.state === 'over').slice(0, shownPast);
  return (
    <section className="round-card rounds-card" aria-label="Mock rounds">
      {current !== undefined ? <GoBack round={current} /> : <PlanOne planned={planned} />}
      <ReadinessLine />
      {past.length > 0 && <ul className="plain-list past-rounds" aria-label="Past rounds">{past.map((round) => <PastRound key={round.id} round={round} />)}<li><Link href="/rounds">All rounds</Link></li></ul>}
    </section>
  );
}

function GoBack({ round }: { readonly round: RoundListItem }) {
  return (
    <>
      <div>
        <h2>A round is running</h2>
        <p className="quiet">{listedConditions(round)}.</p>
      </div>
      <Button component={Link} href={`/rounds/${round.id}`}>Go back to it</Button>
    </>
  );
}

function PlanOne({ planned }: { readonly planned: RoundListItem | undefined }) {
  return (
    <>
      <div>
        <h2>{planned === undefined ? 'Mock DSA round' : 'A round is planned'}</h2>
        <p className="quiet">{planned === undefined ? 'Two mixed problems on a clock, judged as in the real interview.' : `${listedConditions(planned)}.`}</p>
      </div>
      <div className="round-actions">
        {planned !== undefined && <Button component={Link} href={`/rounds/${planned.id}`}>To the lobby</Button>}
        <Button component={Link} href="/rounds/new" variant={planned === undefined ? 'filled' : 'default'}>Plan a round</Button>
      </div>
    </>
  );
}

function PastRound({ round }: { readonly round: RoundListItem }) {
  const { id, plannedAt, discounted } = round;
  const day = new Intl.DateTimeFormat(undefined, { day: 'numeric', month: 'short' }).format(plannedAt);
  return (
    <li>
      <Link href={`/rounds/${id}`}>{day}, {timeOfDay(plannedAt)}</Link>
      <span className="quiet">{listedOutcome(round)}{discounted !== undefined && ' (does not count)'}</span>
    </li>
  );
}
