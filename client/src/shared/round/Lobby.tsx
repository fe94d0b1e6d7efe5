import { Button } from '@mantine/core';
import type { Mode } from '@dayseven/contracts/vocabulary';
import { useState, type ReactNode } from 'react';
import { Link } from 'wouter';
import { useLink } from '../../connection/connection-context.ts';
import { Notice } from '../Notice.tsx';
import type { modeMeans } from './mode-words.ts';
import { ModeMeans } from './ModeMeans.tsx';
import { PreFlight } from './PreFlight.tsx';

export interface LobbyProps {
  /** What kind of round it is: "DSA round". */
  readonly name: string;
  readonly conditions: string;
  readonly mode: Mode;
  /** What each mode means in a round of this kind; a DSA round's meaning when absent. */
  readonly means?: typeof modeMeans;
  /** Whether programs are run in it, as in most. */
  readonly hasPrograms?: boolean;
  /** What the first second brings. */
  readonly firstSecond: string;
  /** A line more of what must be ready. */
  readonly check?: ReactNode;
  readonly failure: string | undefined;
  readonly onStart: () => Promise<void>;
  /** Goes back to the plan; none where there was none, as before a drill. */
  readonly onReplan: (() => void) | undefined;
}

/** Before the start: what is about to happen, whether everything is ready, and one button. */
export function Lobby({ name, conditions, mode, means, hasPrograms = true, firstSecond, check, failure, onStart, onReplan }: LobbyProps) {
  const link = useLink();
  const [isStarting, setIsStarting] = useState(false);
  const start = async () => {
    setIsStarting(true);
    await onStart();
    setIsStarting(false);
  };
  return (
    <main id="main" className="round-page">
      <h1>{name}</h1>
      <section className="round-card" aria-label="Lobby">
        <p className="lobby-conditions">{conditions}</p>
        <PreFlight hasPrograms={hasPrograms}>{check}</PreFlight>
        <ModeMeans mode={mode} {...(means && { means })} />
        {failure !== undefined && <Notice kind="problem">{failure} <Link href="/">The first page shows what is under way.</Link></Notice>}
        <div className="round-actions">
          <Button size="md" loading={isStarting} disabled={link !== 'online'} onClick={() => void start()}>Start the clock</Button>
          {onReplan && <Button variant="default" disabled={link !== 'online'} onClick={onReplan}>Change the plan</Button>}
          <span className="quiet">{firstSecond}</span>
        </div>
      </section>
    </main>
  );
}
