import { useQuery } from '@tanstack/react-query';
import { Link } from 'wouter';
import { factsQuery, lessonsQuery, tapeQuery, voiceQuery } from '../../../connection/http-queries.ts';
import type { DsaRoundView } from '../../../connection/use-timed-round.ts';
import { fileDate, ReportFrame } from '../../../shared/report/ReportFrame.tsx';
import { Report, type ReportData } from './Report.tsx';

/** The report of a DSA round. */
export function ReportPage({ round }: { readonly round: DsaRoundView }) {
  const { data, why } = useReport(round);
  return (
    <ReportFrame back={<Link href={`/rounds/${round.id}`}>Back to the round</Link>} title="DSA round" failure={why}
      fileName={`day-seven-round-${fileDate(data?.round.timed.clock.startedAt ?? 0)}`} report={data && <Report {...data} />} data={data} />
  );
}

function useReport(round: DsaRoundView): { readonly data: ReportData | undefined; readonly why: string | undefined } {
  const isJudged = round.dsa.debrief !== undefined;
  const lessons = useQuery({ ...lessonsQuery(round.id), enabled: isJudged });
  const tape = useQuery({ ...tapeQuery(round.id), enabled: isJudged });
  const facts = useQuery({ ...factsQuery(round.id), enabled: isJudged });
  const voice = useQuery({ ...voiceQuery(round.id), enabled: isJudged });
  if (!isJudged) return { data: undefined, why: 'The report comes once the round is over and all of it is judged.' };
  const why = [lessons.error, tape.error, facts.error, voice.error].find((one) => one !== null)?.message;
  if (lessons.data === undefined || tape.data === undefined || facts.data === undefined || voice.data === undefined) return { data: undefined, why };
  return { data: { round, lessons: lessons.data, marks: tape.data.marks, facts: facts.data, ...(voice.data.listenedMs > 0 && { voice: voice.data }) }, why };
}
