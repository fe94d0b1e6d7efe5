import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { Link } from 'wouter';
import { designDebriefQuery, tapeQuery, voiceQuery } from '../../../connection/http-queries.ts';
import type { DesignRoundView } from '../../../connection/use-timed-round.ts';
import { workSpans, workTimes } from '../../../shared/design/work-spans.ts';
import { fileDate, ReportFrame } from '../../../shared/report/ReportFrame.tsx';
import { DesignReport, type DesignReportData } from './DesignReport.tsx';

/** The report of a design round. */
export function DesignReportPage({ round }: { readonly round: DesignRoundView }) {
  const { data, why } = useReport(round);
  return (
    <ReportFrame back={<Link href={`/rounds/${round.id}`}>Back to the round</Link>} title="System-design round" failure={why}
      fileName={`day-seven-design-${fileDate(round.timed.clock.startedAt ?? 0)}`} report={data && <DesignReport {...data} />} data={data} />
  );
}

function useReport(round: DesignRoundView): { readonly data: DesignReportData | undefined; readonly why: string | undefined } {
  const debrief = useQuery(designDebriefQuery(round.id));
  const tape = useQuery(tapeQuery(round.id));
  const voice = useQuery(voiceQuery(round.id));
  const work = useMemo(() => tape.data && { lengthMs: tape.data.lengthMs, spans: workSpans(tape.data), times: workTimes(tape.data) }, [tape.data]);
  const why = [debrief.error, tape.error, voice.error].find((one) => one !== null)?.message;
  if (debrief.data === undefined || work === undefined || voice.data === undefined) return { data: undefined, why };
  return { data: { round, debrief: debrief.data, work, ...(voice.data.listenedMs > 0 && { voice: voice.data }) }, why };
}
