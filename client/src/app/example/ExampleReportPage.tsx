import type { ExampleView } from '@dayseven/contracts';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'wouter';
import { exampleQuery } from '../../connection/http-queries.ts';
import { isDsa } from '../../connection/use-timed-round.ts';
import { Report } from '../../features/dsa-round/report/Report.tsx';
import { ReportFrame } from '../../shared/report/ReportFrame.tsx';
import { ExampleBanner } from './ExampleBanner.tsx';

/** The report of the example. */
export function ExampleReportPage() {
  const { data, error } = useQuery(exampleQuery);
  const report = data && <ExampleReport {...data} />;
  return (
    <>
      <ExampleBanner><Link href="/example/replay">Watch the replay</Link></ExampleBanner>
      <ReportFrame back={<Link href="/">Home</Link>} title="An example DSA round" failure={error?.message} fileName="day-seven-example" report={report} data={data} />
    </>
  );
}

function ExampleReport({ round, lessons, tape, facts }: ExampleView) {
  const { timed } = round;
  const view = timed && { ...round, timed };
  return view && isDsa(view) ? <Report round={view} lessons={lessons} marks={tape.marks} facts={facts} /> : null;
}
