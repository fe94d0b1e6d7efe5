import { Loader } from '@mantine/core';
import type { MachineDebrief as Debriefed } from '@dayseven/contracts';
import type { Rating, RoundId, SourceFile } from '@dayseven/contracts/vocabulary';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'wouter';
import { machineDebriefQuery } from '../../../connection/http-queries.ts';
import { answerWords } from '../../../shared/round/answer-words.ts';
import { Notice } from '../../../shared/Notice.tsx';
import { BandsBesideFacts } from '../../../shared/round/BandsBesideFacts.tsx';
import { HeadlineCard } from '../../../shared/round/HeadlineCard.tsx';
import { machineRows } from '../../../shared/round/rubric-words.ts';
import { replayAt } from '../../../shared/tape/replay-at.ts';
import { headlineMoment } from './headline-moment.ts';
import { levelName, titledLevel } from '../../../shared/machine/level-words.ts';
import { machineFacts } from '../../../shared/machine/row-facts.ts';
import { EvidenceResult } from '../results/EvidenceResult.tsx';
import { ChangedFiles } from './ChangedFiles.tsx';

export interface MachineDebriefProps {
  readonly roundId: RoundId;
  readonly rating: Rating;
}

/** The one thing to fix, the own bands beside the facts, what the extension cost, what was looked at and asked, and the model level by level. */
export function MachineDebrief({ roundId, rating }: MachineDebriefProps) {
  const { data, error } = useQuery(machineDebriefQuery(roundId));
  if (error !== null) return <Notice kind="problem">{error.message}</Notice>;
  if (data === undefined) return <Loader aria-label="Loading the debrief" />;
  const { title, missing, takeaways, change, evidence, levels, own } = data;
  return (
    <>
      {missing !== undefined && <Notice kind="info">{missing}</Notice>}
      <HeadlineCard takeaways={takeaways}><Again roundId={roundId} atMs={headlineMoment(takeaways[0], data)} /></HeadlineCard>
      <div className="round-card"><BandsBesideFacts rating={rating} rows={machineRows} facts={(row) => machineFacts(row, data)} /></div>
      {change !== undefined && <ChangedFiles files={change.files} />}
      {evidence.length > 0 && <section className="round-card" aria-labelledby="looks"><h2 id="looks">Seen beside the verdict</h2>{evidence.map((one) => <EvidenceResult key={one.kind} evidence={one} onReveal={undefined} />)}</section>}
      <Questions debrief={data} />
      {missing === undefined && <Model title={title} levels={levels} />}
      <section className="round-card" aria-labelledby="own">
        <h2 id="own">Yours</h2>
        <Files of="of yours" files={own.files} />
        <details><summary>Your pad</summary><Text name="Your pad" text={own.pad} /></details>
      </section>
    </>
  );
}

function Again({ roundId, atMs }: { readonly roundId: RoundId; readonly atMs: number | undefined }) {
  return <p><Link href={replayAt(roundId, atMs ?? 0)}>{atMs === undefined ? 'Watch the round again' : 'Watch that moment again'}</Link></p>;
}

function Questions({ debrief: { remarks, design, pitfalls } }: { readonly debrief: Debriefed }) {
  const asked = remarks.filter(({ remark }) => remark.startsWith('question'));
  if (design.length + asked.length + pitfalls.length === 0) return null;
  return (
    <section className="round-card" aria-labelledby="asked">
      <h2 id="asked">What an interviewer asks about it</h2>
      {design.map(({ question, answer }) => <details key={question}><summary>{question}</summary><p>{answer}</p></details>)}
      {asked.length > 0 && <><h3>What you were asked on the way</h3><ul className="sentences">{asked.map(({ remark, text, answer }) => <li key={remark}>{text} <span className="quiet">{answerWords(answer)}</span></li>)}</ul></>}
      {pitfalls.length > 0 && <><h3>Where it goes wrong</h3><ul className="sentences">{pitfalls.map((pitfall) => <li key={pitfall}>{pitfall}</li>)}</ul></>}
    </section>
  );
}

function Model({ title, levels }: Pick<Debriefed, 'title' | 'levels'>) {
  return (
    <section className="round-card" aria-labelledby="model">
      <h2 id="model">{title}: a model, level by level</h2>
      {levels.map((level) => <section key={level.number}><h3>{titledLevel(level)} <span className="quiet">only what it changes or adds</span></h3><Files of={`of the model's ${levelName(level)}`} files={level.model} /></section>)}
    </section>
  );
}

function Files({ of, files }: { readonly of: string; readonly files: readonly SourceFile[] }) {
  return files.map(({ path, text }) => <details key={path}><summary className="mono">{path}</summary><Text name={`${path} ${of}`} text={text} /></details>);
}

function Text({ name, text }: { readonly name: string; readonly text: string }) {
  return <div className="program" role="region" tabIndex={0} aria-label={name}><pre>{text}</pre></div>;
}
