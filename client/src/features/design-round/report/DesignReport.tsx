import type { DesignDebrief, VoiceView } from '@dayseven/contracts';
import type { DesignRoundView } from '../../../connection/use-timed-round.ts';
import { DesignMade } from '../../../shared/design/DesignMade.tsx';
import { conditionsLine } from '../../../shared/design/design-words.ts';
import { rowFacts } from '../../../shared/design/row-facts.ts';
import { markWords } from '../../../shared/mark-words.ts';
import { Clipped } from '../../../shared/report/Clipped.tsx';
import { OwnBands } from '../../../shared/report/OwnBands.tsx';
import { RoundReport, WhatHappened } from '../../../shared/report/RoundReport.tsx';
import { answerWords } from '../../../shared/round/answer-words.ts';
import { designRows } from '../../../shared/round/rubric-words.ts';
import { VoiceOnPaper } from '../../../shared/voice/VoiceOnPaper.tsx';
import { TimesOnPaper, type WorkReport } from './TimesOnPaper.tsx';

export interface DesignReportData {
  readonly round: DesignRoundView;
  readonly debrief: DesignDebrief;
  readonly work: WorkReport;
  /** Where somebody listened. */
  readonly voice?: VoiceView;
}

/** Of the document; with it a usual round is on two pages. */
const documentLines = 32;

/** A design round on paper: at most three things to take along, what shows and what does not, the board, and the document. It needs nothing but itself. */
export function DesignReport({ round, debrief, work, voice }: DesignReportData) {
  const { conditions, design } = round.design;
  const { rating } = round.timed;
  return (
    <RoundReport name="System-design round" title={debrief.title} timed={round.timed} conditions={conditionsLine(conditions)} seed={conditions.seed} takeaways={debrief.takeaways.map((kind) => ({ kind }))}>
      <section><h2>Where the time went</h2><TimesOnPaper work={work} />{voice !== undefined && <VoiceOnPaper voice={voice} />}</section>
      {rating !== undefined && <OwnBands rating={rating} rows={designRows} facts={(row) => rowFacts(row, debrief)} />}
      <section><h2>The design</h2><DesignMade points={debrief.points} own={debrief.own} /></section>
      <Asked debrief={debrief} />
      {design !== undefined && design.estimates.length > 0 && <section><h2>Estimates</h2><ul>{design.estimates.map(({ text, result }, at) => <li key={at}>{text} = {result}</li>)}</ul></section>}
      <WhatHappened marks={debrief.marks} says={(mark) => <>{markWords(mark)} <em>{answerTo(mark.text, debrief.probes)}</em></>} />
      <section><h2>The document</h2><Clipped text={debrief.own.document} paperLines={documentLines} /></section>
    </RoundReport>
  );
}

function answerTo(text: string | undefined, probes: DesignDebrief['probes']): string {
  const probe = probes.find((one) => one.text === text);
  return probe === undefined ? '' : answerWords(probe.answer);
}

function Asked({ debrief: { unasked, curveball } }: { readonly debrief: DesignDebrief }) {
  return (
    <section>
      <h2>Never asked, and the turn in the middle</h2>
      {unasked.length > 0 && <p><strong>Never asked:</strong> {unasked.map(({ question }) => question).join(' ')}</p>}
      <p>{curveball.says} <strong>A good answer:</strong> {curveball.goodAnswer}</p>
    </section>
  );
}
