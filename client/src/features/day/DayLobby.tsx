import { Button } from '@mantine/core';
import type { DayView } from '@dayseven/contracts';
import { counted } from '../../shared/quantities.ts';
import { useLink } from '../../connection/connection-context.ts';
import { Notice } from '../../shared/Notice.tsx';
import { hasPrograms } from '../../shared/round/kind-words.ts';
import { ModeMeans } from '../../shared/round/ModeMeans.tsx';
import { PreFlight } from '../../shared/round/PreFlight.tsx';
import { DeleteDay } from './DeleteDay.tsx';
import { Timetable } from './Timetable.tsx';
import { dayMeans } from './day-means.ts';
import { dayLine } from './day-words.ts';

export interface DayLobbyProps {
  readonly view: DayView;
  readonly failure: string | undefined;
  readonly isStarting: boolean;
  readonly onStart: () => void;
  readonly onReplan: () => void;
  readonly onDelete: () => void;
}

/** Before the day: its rounds by the clock, whether everything is ready, what the mode means, and one button. */
export function DayLobby({ view, failure, isStarting, onStart, onReplan, onDelete }: DayLobbyProps) {
  const link = useLink();
  const { conditions, notes } = view;
  const date = new Intl.DateTimeFormat(undefined, { dateStyle: 'full', timeStyle: 'short' }).format(conditions.startsAt);
  return (
    <main id="main" className="round-page">
      <h1>Day 7</h1>
      <section className="round-card" aria-label="Lobby">
        <div>
          <p className="lobby-conditions">{date}</p>
          <p className="quiet">{dayLine(conditions)}.{notes.length > 0 && ` ${counted(notes.length, 'note')} of yours come along.`}</p>
        </div>
        <Timetable view={view} />
        <PreFlight hasPrograms={conditions.rounds.some(({ kind }) => hasPrograms[kind])} />
        <ModeMeans mode={conditions.mode} means={dayMeans(conditions.rounds)} />
        {failure !== undefined && <Notice kind="problem">{failure}</Notice>}
        <div className="round-actions">
          <Button size="md" loading={isStarting} disabled={link !== 'online'} onClick={onStart}>Start the first round</Button>
          <Button variant="default" onClick={onReplan}>Change the plan</Button>
          <span className="quiet">Its clock starts at once. Nothing else starts by itself.</span>
        </div>
      </section>
      <DeleteDay onDelete={onDelete} />
    </main>
  );
}
