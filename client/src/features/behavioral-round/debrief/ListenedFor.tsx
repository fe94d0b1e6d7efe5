import { Button } from '@mantine/core';
import type { AskedQuestionView } from '@dayseven/contracts';
import { useQueryClient } from '@tanstack/react-query';
import { notesQuery } from '../../../connection/http-queries.ts';
import type { TimedRound } from '../../../connection/use-timed-round.ts';
import { competencyNames } from '../../../shared/round/competency-words.ts';
import { familyNames, reasonWords } from '../behavioral-words.ts';

export interface ListenedForProps {
  readonly questionId: AskedQuestionView['id'];
  readonly after: NonNullable<AskedQuestionView['after']>;
  readonly ask: TimedRound['ask'];
}

/** What is listened for; where the answer can be marked it opens after the marks, or without them. */
export function ListenedFor({ questionId, after: { marking, recorded, signals, family, competencies, because }, ask }: ListenedForProps) {
  const client = useQueryClient();
  const open = async () => {
    await ask((send, roundId) => send('signals:open', { roundId, questionId }));
    // The note of a weak answer is proposed from now on.
    await client.invalidateQueries({ queryKey: notesQuery.queryKey });
  };
  if (signals === undefined) {
    const isMarked = [marking, recorded].some((one) => (one?.marks.length ?? 0) > 0);
    return (
      <div className="round-actions">
        <Button size="xs" variant={isMarked ? 'filled' : 'default'} onClick={() => void open()}>{isMarked ? 'Show what is listened for' : 'Skip the marks, show what is listened for'}</Button>
      </div>
    );
  }
  return (
    <details open={marking !== undefined || recorded !== undefined}>
      <summary>What is listened for</summary>
      <div className="note-more">
        <div><h3>Good signs</h3><ul className="sentences">{signals.good.map((sign) => <li key={sign}>{sign}</li>)}</ul></div>
        <div><h3>Red flags</h3><ul className="sentences">{signals.red.map((flag) => <li key={flag}>{flag}</li>)}</ul></div>
        <p className="quiet">{familyNames[family]}: {competencies.map((one) => competencyNames[one]).join(', ')}. Chosen because {because.map((reason) => reasonWords[reason]).join(', and ')}.</p>
      </div>
    </details>
  );
}
