import { Button, Modal } from '@mantine/core';
import type { DayView } from '@dayseven/contracts';
import { useState } from 'react';
import { useLink } from '../../connection/connection-context.ts';
import { useServerNow } from '../../connection/server-clock.ts';
import { clockDigits } from '../../shared/clock-digits.ts';
import { Notice } from '../../shared/Notice.tsx';
import { spokenTime } from '../../shared/round/clock-words.ts';
import { kindMeans, kindNames } from '../../shared/round/kind-words.ts';
import { Timetable } from './Timetable.tsx';

export interface DayBreakProps {
  readonly view: DayView;
  readonly standing: Extract<DayView['standing'], { readonly at: 'break' }>;
  readonly failure: string | undefined;
  readonly isStarting: boolean;
  readonly onStart: () => void;
  readonly onEnd: () => void;
}

/** A large clock, what comes next, and a start when ready: a break never ends by itself. */
export function DayBreak({ view, standing, failure, isStarting, onStart, onEnd }: DayBreakProps) {
  const link = useLink();
  const now = useServerNow(view.now);
  const [isEnding, setIsEnding] = useState(false);
  const next = view.rounds.find(({ roundId }) => roundId === undefined);
  if (next === undefined) return null;
  const left = standing.until - now;
  const lapses = new Intl.DateTimeFormat(undefined, { dateStyle: 'full', timeStyle: 'short' }).format(standing.lapsesAt);
  return (
    <main id="main" className="round-page">
      <section className="round-card day-break" aria-label="Break">
        <h1>Break</h1>
        <p className="paused-clock" role="timer" aria-label={left >= 0 ? 'Break left' : 'Over the break'}>{left >= 0 ? clockDigits(left) : `+${clockDigits(-left)}`}</p>
        <p role="status" className="quiet">{left >= 0 ? 'Stand up, drink something. Results come after the last round.' : `The break is over; the day waits for you until ${lapses}.`}</p>
        <div>
          <h2>Next: {kindNames[next.kind]}, {spokenTime(next.minutes * 60_000)}</h2>
          <p className="quiet">{kindMeans[next.kind]}</p>
        </div>
        {failure !== undefined && <Notice kind="problem">{failure}</Notice>}
        <div className="round-actions">
          <Button size="md" loading={isStarting} disabled={link !== 'online'} onClick={onStart}>Start the next round</Button>
          <Button variant="default" onClick={() => setIsEnding(true)}>End the day here</Button>
        </div>
      </section>
      <section className="round-card" aria-label="The day"><Timetable view={view} /></section>
      <Modal opened={isEnding} onClose={() => setIsEnding(false)} title="End the day here?" centered>
        <p>The rounds that are left are not held, and what came of the others is shown. The day stays in your history.</p>
        <div className="round-actions">
          <Button color="red" onClick={() => { setIsEnding(false); onEnd(); }}>End the day</Button>
          <Button variant="default" data-autofocus onClick={() => setIsEnding(false)}>Go on</Button>
        </div>
      </Modal>
    </main>
  );
}
