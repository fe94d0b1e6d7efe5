import { Loader } from '@mantine/core';
import type { RoundId } from '@dayseven/contracts/vocabulary';
import type { ReactNode } from 'react';
import { Link, Redirect, useLocation } from 'wouter';
import { isBehavioral, isDesign, isDsa, isMachine, useTimedRound, type TimedRound, type TimedRoundView } from '../connection/use-timed-round.ts';
import { BehavioralRoundPage } from '../features/behavioral-round/BehavioralRoundPage.tsx';
import { DesignRoundPage } from '../features/design-round/DesignRoundPage.tsx';
import { DsaRoundPage } from '../features/dsa-round/DsaRoundPage.tsx';
import { MachineRoundPage } from '../features/machine-round/MachineRoundPage.tsx';
import type { RenderSheet } from '../features/dsa-round/RunningRound.tsx';
import { Notice } from '../shared/Notice.tsx';
import { hasPrograms } from '../shared/round/kind-words.ts';

export interface RoundPageProps {
  readonly roundId: RoundId;
  /** Above everything but the round itself, which has the whole page; where no programs are judged it does not speak of the judge. */
  readonly headerOf: (hasPrograms: boolean) => ReactNode;
  /** At the end of every header, the round's own too. */
  readonly headerEnd: ReactNode;
  readonly renderSheet: RenderSheet;
}

/** A round on a clock, shown by its kind. */
export function RoundPage({ roundId, headerOf, headerEnd, renderSheet }: RoundPageProps) {
  const round = useTimedRound(roundId);
  const [, goTo] = useLocation();
  const { view, failure } = round;
  if (view === null) return <>{headerOf(false)}<Opening failure={failure?.message} /></>;
  const header = headerOf(isJudged(view));
  const { day, rating } = view.timed;
  // What came of a round of a day is shown with the whole day; until then comes its break.
  if (day?.isOver === false && rating !== undefined) return <Redirect to={`/days/${day.id}`} replace />;
  const rate: TimedRound['rate'] = async (given) => {
    const isTaken = await round.rate(given);
    if (isTaken && day) goTo(`/days/${day.id}`);
    return isTaken;
  };
  const rated = { ...round, rate };
  if (isDsa(view)) return <DsaRoundPage view={view} round={rated} header={header} renderSheet={renderSheet} />;
  if (isBehavioral(view)) return <BehavioralRoundPage view={view} round={rated} header={header} />;
  if (isDesign(view)) return <DesignRoundPage view={view} round={rated} header={header} headerEnd={headerEnd} />;
  if (isMachine(view)) return <MachineRoundPage view={view} round={rated} header={header} headerEnd={headerEnd} />;
  return <>{header}<Opening failure="This page does not know rounds of this kind; reload it." /></>;
}

function isJudged({ kind }: TimedRoundView): boolean {
  return kind !== 'practice' && hasPrograms[kind];
}

function Opening({ failure }: { readonly failure: string | undefined }) {
  return (
    <main id="main" className="centred">
      {failure === undefined ? <Loader aria-label="Opening the round" /> : (
        <div className="unavailable">
          <h1>The round could not be opened</h1>
          <Notice kind="problem">{failure}</Notice>
          <Link href="/">Back to the problems</Link>
        </div>
      )}
    </main>
  );
}
