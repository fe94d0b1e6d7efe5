import { Button } from '@mantine/core';
import { IconAlertTriangle, IconCircleCheck } from '@tabler/icons-react';
import type { Mode } from '@dayseven/contracts/vocabulary';
import type { ReactNode } from 'react';
import { useState } from 'react';
import { useLink } from '../../connection/connection-context.ts';
import { useJudge } from '../../connection/use-judge.ts';
import { Notice } from '../Notice.tsx';
import { modeMeans, modeNames } from './mode-words.ts';

export interface LobbyProps {
  /** What kind of round it is: "DSA round". */
  readonly name: string;
  readonly conditions: string;
  readonly mode: Mode;
  /** What the first second brings. */
  readonly firstSecond: string;
  readonly failure: string | undefined;
  readonly onStart: () => Promise<void>;
}

/** Before the start: what is about to happen, whether everything is ready, and one button. */
export function Lobby({ name, conditions, mode, firstSecond, failure, onStart }: LobbyProps) {
  const link = useLink();
  const judge = useJudge();
  const [isStarting, setIsStarting] = useState(false);
  const judgeIsReady = judge?.state === 'ready';
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
        <ul className="plain-list pre-flight" aria-label="Before you start">
          <Check isReady={link === 'online'}>{link === 'online' ? 'The server answers.' : 'The server is out of reach; the page goes on trying.'}</Check>
          <Check isReady={judgeIsReady}>{judge?.text ?? 'The judge is being asked.'}{judge !== undefined && !judgeIsReady && ' You may start all the same: what you run waits in line.'}</Check>
          <Check isReady>The clock is the server's: setting this computer's changes nothing.</Check>
        </ul>
        <div>
          <h2>{modeNames[mode]} means</h2>
          <ul className="sentences">{modeMeans[mode].map((sentence) => <li key={sentence}>{sentence}</li>)}</ul>
        </div>
        {failure !== undefined && <Notice kind="problem">{failure}</Notice>}
        <div className="round-actions">
          <Button size="md" loading={isStarting} disabled={link !== 'online'} onClick={() => void start()}>Start the clock</Button>
          <span className="quiet">{firstSecond}</span>
        </div>
      </section>
    </main>
  );
}

function Check({ isReady, children }: { readonly isReady: boolean; readonly children: ReactNode }) {
  const Icon = isReady ? IconCircleCheck : IconAlertTriangle;
  return (
    <li>
      <Icon size={18} stroke={1.9} className={isReady ? 'tone-good' : 'tone-warn'} aria-label={isReady ? 'Ready' : 'Not ready'} role="img" />
      <span>{children}</span>
    </li>
  );
}
