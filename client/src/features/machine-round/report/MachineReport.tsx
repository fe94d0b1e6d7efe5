import type { MachineDebrief } from '@dayseven/contracts';
import type { SourceFile } from '@dayseven/contracts/vocabulary';
import type { MachineRoundView } from '../../../connection/use-timed-round.ts';
import { levelName } from '../../../shared/machine/level-words.ts';
import { MachineMade } from '../../../shared/machine/MachineMade.tsx';
import { machineFacts } from '../../../shared/machine/row-facts.ts';
import { markWords } from '../../../shared/mark-words.ts';
import { counted } from '../../../shared/quantities.ts';
import { Clipped } from '../../../shared/report/Clipped.tsx';
import { OwnBands } from '../../../shared/report/OwnBands.tsx';
import { RoundReport, WhatHappened } from '../../../shared/report/RoundReport.tsx';
import { answerWords } from '../../../shared/round/answer-words.ts';
import { machineRows } from '../../../shared/round/rubric-words.ts';
import { machineLine } from '../machine-words.ts';
import { paperShares } from './paper-shares.ts';

export interface MachineReportData {
  readonly round: MachineRoundView;
  readonly debrief: MachineDebrief;
}

/** Of all files together, and of the pad; with them a usual round is on two pages. */
const [fileLines, padLines] = [60, 14];
/** More would be all headings. */
const mostPrinted = 8;

/** A machine-coding round on paper: at most three things to take along, the levels by time, what the extension cost, and the files. It needs nothing but itself. */
export function MachineReport({ round, debrief }: MachineReportData) {
  const { conditions } = round.machine;
  const { rating } = round.timed;
  return (
    <RoundReport name="Machine-coding round" title={debrief.title} timed={round.timed} conditions={machineLine(conditions)} seed={conditions.seed} takeaways={debrief.takeaways.map((kind) => ({ kind }))}>
      {rating !== undefined && <OwnBands rating={rating} rows={machineRows} facts={(row) => machineFacts(row, debrief)} />}
      <section><h2>The levels</h2><MachineMade debrief={debrief} /></section>
      <Happened round={round} debrief={debrief} />
      <section className="files"><h2>The files at the end</h2><Files files={debrief.own.files} /></section>
      {debrief.own.pad.trim() !== '' && <section><h2>The design pad</h2><Clipped text={debrief.own.pad} paperLines={padLines} /></section>}
    </RoundReport>
  );
}

function Happened({ round, debrief: { marks, remarks } }: MachineReportData) {
  const levelOf = (id: string | undefined) => round.machine.machine?.levels.find(({ open }) => open !== undefined && open.problemId === id);
  return (
    <WhatHappened marks={marks} says={(mark) => {
      const [level, remark] = [levelOf(mark.problemId), remarks.find(({ text }) => text === mark.text)];
      return <>{markWords(mark)}{level && ` (${levelName(level)})`} <em>{remark && answerWords(remark.answer)}</em></>;
    }} />
  );
}

function Files({ files }: { readonly files: readonly SourceFile[] }) {
  const lines = files.map(({ text }) => text.trimEnd().split('\n').length);
  const shares = paperShares(lines.slice(0, mostPrinted), fileLines);
  return (
    <>
      {files.map(({ path, text }, at) => (
        <div key={path} className={at < mostPrinted ? '' : 'off-paper'}><h3>{path} ({counted(lines[at] ?? 0, 'line')})</h3><Clipped text={text} paperLines={shares[at] ?? 0} /></div>
      ))}
      {files.length > mostPrinted && <p className="on-paper">{counted(files.length - mostPrinted, 'more file')}; the HTML file has all.</p>}
    </>
  );
}
