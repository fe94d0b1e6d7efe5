import { Loader } from '@mantine/core';
import type { MachineDebrief as Debriefed } from '@dayseven/contracts';
import type { Rating, RoundId, SourceFile } from '@dayseven/contracts/vocabulary';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'wouter';
import { machineDebriefQuery } from '../../../connection/http-queries.ts';
import { Notice } from '../../../shared/Notice.tsx';
import { BandsBesideFacts } from '../../../shared/round/BandsBesideFacts.tsx';
import { HeadlineCard } from '../../../shared/round/HeadlineCard.tsx';
import { machineRows } from '../../../shared/round/rubric-words.ts';
import { replayAt } from '../../../shared/tape/replay-at.ts';
import { headlineMoment } from './headline-moment.ts';
import { levelName } from '../../../shared/machine/level-words.ts';
import { ChangeTable } from '../../../shared/machine/ChangeTable.tsx';
import { machineFacts } from '../../../shared/machine/row-facts.ts';

export interface MachineDebriefProps {
  readonly roundId: RoundId;
  readonly rating: Rating;
}

/** The one thing to fix, the own bands beside the facts, what the extension cost, what could be asked, and the model level by level. */
export function MachineDebrief({ roundId, rating }: MachineDebriefProps) {
  const { data, error } = useQuery(machineDebriefQuery(roundId));
  if (error !== null) return <Notice kind="problem">{error.message}</Notice>;
  if (data === undefined) return <Loader aria-label="Loading the debrief" />;
  return (
    <>
      <HeadlineCard takeaways={data.takeaways}><Again roundId={roundId} atMs={headlineMoment(data.takeaways[0], data)} /></HeadlineCard>
      <div className="round-card"><BandsBesideFacts rating={rating} rows={machineRows} facts={(row) => machineFacts(row, data)} /></div>
      {data.change !== undefined && <section className="round-card" aria-labelledby="change"><h2 id="change">What the extension changed</h2><ChangeTable files={data.change.files} /></section>}
      <Questions debrief={data} />
      <section className="round-card" aria-labelledby="model">
        <h2 id="model">A model, level by level</h2>
        {data.levels.map((level) => <details key={level.number}><summary>{levelName(level)}: {level.title} <span className="quiet">only what it changes or adds</span></summary><Files files={level.model} /></details>)}
      </section>
      <section className="round-card" aria-labelledby="own"><h2 id="own">Yours</h2><Files files={data.own.files} /></section>
    </>
  );
}

function Again({ roundId, atMs }: { readonly roundId: RoundId; readonly atMs: number | undefined }) {
  return <p><Link href={replayAt(roundId, atMs ?? 0)}>{atMs === undefined ? 'Watch the round again' : 'Watch that moment again'}</Link></p>;
}

function Questions({ debrief: { design, pitfalls } }: { readonly debrief: Debriefed }) {
  return (
    <section className="round-card" aria-labelledby="asked">
      <h2 id="asked">What an interviewer asks about it</h2>
      {design.map(({ question, answer }) => <details key={question}><summary>{question}</summary><p>{answer}</p></details>)}
      <h3>Where it goes wrong</h3>
      <ul className="sentences">{pitfalls.map((pitfall) => <li key={pitfall}>{pitfall}</li>)}</ul>
    </section>
  );
}

function Files({ files }: { readonly files: readonly SourceFile[] }) {
  return files.map(({ path, text }) => <details key={path}><summary className="mono">{path}</summary><div className="program" role="region" tabIndex={0} aria-label={path}><pre>{text}</pre></div></details>);
}
