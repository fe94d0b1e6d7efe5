import { Button } from '@mantine/core';
import { fillerWords } from '../../../shared/behavioral/filler-words.ts';
import { secondsOf } from './recording-words.ts';

export interface FillersProps {
  /** Where they were heard, in milliseconds. */
  readonly fillers: readonly number[];
  /** How long the recording is. */
  readonly ms: number | undefined;
  readonly onSeek: (seconds: number) => void;
  readonly onTakeBack: (atMs: number) => void;
}

/** A tap comes after the word: playing from its own moment would miss it. */
const leadSeconds = 2;

/** How many fillers were marked, how often that is, and each to hear again or take back. */
export function Fillers({ fillers, ms, onSeek, onTakeBack }: FillersProps) {
  if (fillers.length === 0) return <p className="quiet">Press F or the button at each "um", "like" or "you know" you hear: they are counted by you, by no machine.</p>;
  const last = fillers.at(-1) ?? 0;
  return (
    <div className="round-actions" role="group" aria-label="Fillers you marked">
      <span>{fillerWords([{ fillers, ...(ms !== undefined && { end: { ms } }) }])}</span>
      {fillers.map((atMs) => <Button key={atMs} size="compact-xs" variant="default" aria-label={`Hear the filler at ${secondsOf(atMs / 1_000)}`} onClick={() => onSeek(Math.max(0, atMs / 1_000 - leadSeconds))}>{secondsOf(atMs / 1_000)}</Button>)}
      <Button size="compact-xs" variant="subtle" color="gray" onClick={() => onTakeBack(last)}>Take the last filler back</Button>
    </div>
  );
}
