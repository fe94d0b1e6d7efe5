import { Button } from '@mantine/core';
import type { VoiceView } from '@dayseven/contracts';
import type { RoundId } from '@dayseven/contracts/vocabulary';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useConnection } from '../../connection/connection-context.ts';
import { recordingAddress, voiceQuery } from '../../connection/http-queries.ts';
import { momentDigits } from '../clock-digits.ts';
import { DeleteForGood } from '../DeleteForGood.tsx';
import { Notice } from '../Notice.tsx';
import { elapsed } from '../quantities.ts';
import { voiceWords } from './voice-words.ts';

export interface VoiceFactsProps {
  readonly roundId: RoundId;
  readonly voice: VoiceView;
  readonly onWind: (ms: number) => void;
}

/** What the strip says in words, the sound where it was kept, and a way to be rid of both. */
export function VoiceFacts({ roundId, voice, onWind }: VoiceFactsProps) {
  const { remove, failure } = useRemoveVoice(roundId, voice);
  if (voice.recordings.length === 0) return null;
  const sounds = voice.recordings.filter(({ keepsSound, ms }) => keepsSound && ms > 0);
  return (
    <section className="voice-facts" aria-label="Thinking aloud">
      <p>
        {voiceWords(voice)}
        {voice.silences.map(({ atMs, ms }) => <Button key={atMs} size="compact-xs" variant="subtle" onClick={() => onWind(atMs)}>{elapsed(ms)} from {momentDigits(atMs)}</Button>)}
      </p>
      {sounds.map(({ id, fromMs, ms }) => (
        <p key={id} className="round-actions">
          <span className="quiet">Sound of {momentDigits(fromMs)} to {momentDigits(fromMs + ms)}</span>
          {/* eslint-disable-next-line jsx-a11y/media-has-caption -- what was said is known to nobody else */}
          <audio controls preload="none" src={recordingAddress(roundId, id)} aria-label={`Sound of the round from ${momentDigits(fromMs)}`} />
        </p>
      ))}
      <div><DeleteForGood what={sounds.length > 0 ? 'the strip and its sound' : 'the strip'} lost="What was measured of your voice in this round is gone for good; the rest of the round stays." onDelete={() => void remove()} /></div>
      {failure !== undefined && <Notice kind="problem">{failure}</Notice>}
    </section>
  );
}

function useRemoveVoice(roundId: RoundId, { recordings }: VoiceView) {
  const connection = useConnection();
  const client = useQueryClient();
  const [failure, setFailure] = useState<string | undefined>(undefined);
  const remove = async (): Promise<void> => {
    for (const { id: recordingId } of recordings) {
      const reply = await connection.ask('recording:delete', { roundId, recordingId });
      if (!reply.ok) setFailure(reply.failure.message);
    }
    await client.invalidateQueries({ queryKey: voiceQuery(roundId).queryKey });
  };
  return { remove, failure };
}
