import type { MachineDebrief } from '@dayseven/contracts';
import type { SourceFile } from '@dayseven/contracts/vocabulary';
import type { MachineRoundView } from '../../../connection/use-timed-round.ts';
import { momentDigits } from '../../../shared/clock-digits.ts';
import { answerWords } from '../../../shared/design/design-words.ts';
import { levelName } from '../../../shared/machine/level-words.ts';
import { MachineMade } from '../../../shared/machine/MachineMade.tsx';
import { machineFacts } from '../../../shared/machine/row-facts.ts';
import { markWords } from '../../../shared/mark-words.ts';
import { counted } from '../../../shared/quantities.ts';
import { Clipped } from '../../../shared/report/Clipped.tsx';
import { OwnBands } from '../../../shared/report/OwnBands.tsx';
import { timeLine } from '../../../shared/round/clock-words.ts';
import { headlineWords } from '../../../shared/round/headline-words.ts';
import { machineRows } from '../../../shared/round/rubric-words.ts';
import { machineLine } from '../machine-words.ts';
import { paperShares } from './paper-shares.ts';

export interface MachineReportData {
  readonly round: MachineRoundView;
  readonly debrief: MachineDebrief;
}

/** Of all files together, of the pad and of the notes; with them a usual round is on two pages. */
const [fileLines, padLines, notesLines] = [60, 14, 6];
/** More would be all headings. */
const mostPrinted = 8;

/** A machine-coding round on paper: at most three things to take along, the levels by time, what the extension cost, and the files. It needs nothing but itself. */
export function MachineReport({ round, debrief }: MachineReportData) {
  const { conditions } = round.machine;
  const { clock, rating, discounted, notes } = round.timed;
  const startedAt = clock.startedAt === undefined ? '' : new Intl.DateTimeFormat(undefined, { dateStyle: 'long', timeStyle: 'short' }).format(clock.startedAt);
  return (
    <article className="report">
      <header>
        <h1>Machine-coding round, {startedAt}</h1>
        <p><strong>{debrief.title}.</strong> {machineLine(conditions)}, seed {conditions.seed}. {timeLine(clock)}</p>
        {discounted !== undefined && <p><strong>Does not count:</strong> {discounted}</p>}
      </header>
      <section>
        <h2>To take along</h2>
        <ol>{debrief.takeaways.map((kind) => <li key={kind}><strong>{headlineWords[kind].title}</strong>. {headlineWords[kind].advice}</li>)}</ol>
      </section>
      {rating !== undefined && <OwnBands rating={rating} rows={machineRows} facts={(row) => machineFacts(row, debrief)} />}
      <section><h2>The levels</h2><MachineMade debrief={debrief} /></section>
      <Happened round={round} debrief={debrief} />
      <section className="files"><h2>The files at the end</h2><Files files={debrief.own.files} /></section>
      {debrief.own.pad.trim() !== '' && <section><h2>The design pad</h2><Clipped text={debrief.own.pad} paperLines={padLines} /></section>}
      {notes.trim() !== '' && <section><h2>Notes</h2><Clipped text={notes} paperLines={notesLines} /></section>}
      <footer><p>One round is noise; the bar and the bands are our own measure, not anybody's hiring decision.</p></footer>
    </article>
  );
}

function Happened({ round, debrief: { marks, remarks } }: MachineReportData) {
  const levelOf = (id: string | undefined) => round.machine.machine?.levels.find(({ open }) => open !== undefined && open.problemId === id);
  return (
    <section>
      <h2>What happened</h2>
      <ul className="happened">
        {marks.map((mark, at) => {
          const [level, remark] = [levelOf(mark.problemId), remarks.find(({ text }) => text === mark.text)];
          return <li key={at}><span>{momentDigits(mark.atMs)}</span> {markWords(mark)}{level && ` (${levelName(level)})`} <em>{remark && answerWords(remark.answer)}</em></li>;
        })}
      </ul>
    </section>
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
