import { Button } from '@mantine/core';
import type { TimedKind } from '@dayseven/contracts/vocabulary';
import type { ReactNode } from 'react';
import { Notice } from '../../Notice.tsx';
import { kindMeans } from '../kind-words.ts';
import { KindLinks } from './KindLinks.tsx';

export interface PlanFormProps {
  readonly kind: TimedKind;
  readonly title: string;
  /** The plan in a line. */
  readonly line: string;
  readonly failure: string | null;
  readonly isPlanning: boolean;
  readonly onPlan: () => void;
  readonly children: ReactNode;
}

/** Plans one round of any kind. Nothing starts yet. */
export function PlanForm({ kind, title, line, failure, isPlanning, onPlan, children }: PlanFormProps) {
  return (
    <main id="main" className="round-page">
      <h1>{title}</h1>
      <KindLinks shown={kind} />
      <p className="quiet">{kindMeans[kind]}</p>
      <form className="round-card plan-form" onSubmit={(event) => { event.preventDefault(); onPlan(); }}>
        {children}
        {failure !== null && <Notice kind="problem">{failure}</Notice>}
        <div className="round-actions">
          <Button type="submit" loading={isPlanning}>To the lobby</Button>
          <span className="quiet">{line}. Nothing starts yet.</span>
        </div>
      </form>
    </main>
  );
}
