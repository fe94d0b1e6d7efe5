import { NativeSelect } from '@mantine/core';
import type { AskedQuestionView } from '@dayseven/contracts';
import { useQueryClient } from '@tanstack/react-query';
import { notesQuery } from '../../connection/http-queries.ts';
import type { TimedRound } from '../../connection/use-timed-round.ts';
import { bandNames } from '../../shared/round/rubric-words.ts';
import { bands } from './behavioral-words.ts';

export interface BandGivenProps {
  readonly label: string;
  readonly question: AskedQuestionView;
  readonly ask: TimedRound['ask'];
}

/** The band an answer has, to be given otherwise where a tap went wrong or the time was up before it. */
export function BandGiven({ label, question: { id: questionId, band }, ask }: BandGivenProps) {
  const client = useQueryClient();
  const change = async (chosen: string) => {
    const next = bands.find((one) => one === chosen);
    await ask((send, roundId) => send('band:change', { roundId, questionId, ...(next && { band: next }) }));
    // The note of a weak answer is proposed by its band.
    await client.invalidateQueries({ queryKey: notesQuery.queryKey });
  };
  return (
    <NativeSelect label={label} size="xs" className="band-given" value={band ?? ''} data={[...bands.map((one) => ({ value: one, label: bandNames[one] })), { value: '', label: 'Without a band' }]}
      onChange={(event) => void change(event.currentTarget.value)} />
  );
}
