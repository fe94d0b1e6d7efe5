import { Button, Loader } from '@mantine/core';
import type { RoundId } from '@dayseven/contracts/vocabulary';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'wouter';
import { lessonsQuery, tapeQuery } from '../../../connection/http-queries.ts';
import { isDsa, useTimedRound } from '../../../connection/use-timed-round.ts';
import { Notice } from '../../../shared/Notice.tsx';
import { reportFile } from './report-file.tsx';
import { Report, type ReportData } from './Report.tsx';
import { reportStyles } from './report-styles.ts';

/** The report on screen, to be printed or kept as a file. */
export function ReportPage({ roundId }: { readonly roundId: RoundId }) {
  const { data, why } = useReport(roundId);
  return (
    <main id="main" className="report-page">
      <style>{reportStyles}</style>
      <div className="report-actions">
        <Link href={`/rounds/${roundId}`}>Back to the round</Link>
        {data !== undefined && <Actions {...data} />}
      </div>
      {why !== undefined && <Notice kind="problem">{why}</Notice>}
      {data === undefined && why === undefined && <Loader aria-label="Loading the report" />}
      {data !== undefined && <Report {...data} />}
    </main>
  );
}

function useReport(roundId: RoundId): { readonly data: ReportData | undefined; readonly why: string | undefined } {
  const { view, failure } = useTimedRound(roundId);
  const lessons = useQuery(lessonsQuery(roundId));
  const tape = useQuery(tapeQuery(roundId));
  const why = [failure, lessons.error, tape.error].find((one) => one !== null)?.message;
  if (view === null || !isDsa(view) || lessons.data === undefined || tape.data === undefined) return { data: undefined, why };
  return { data: { round: view, lessons: lessons.data, marks: tape.data.marks }, why };
}

function Actions(data: ReportData) {
  const name = `day-seven-round-${new Date(data.round.timed.clock.startedAt ?? 0).toISOString().slice(0, 10)}`;
  return (
    <>
      <Button size="xs" onClick={() => print()}>Print</Button>
      <Button size="xs" variant="default" onClick={() => save(`${name}.html`, 'text/html', reportFile(data))}>Save as HTML</Button>
      <Button size="xs" variant="default" onClick={() => save(`${name}.json`, 'application/json', JSON.stringify(data, null, 2))}>Save as JSON</Button>
    </>
  );
}

function save(name: string, type: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}
