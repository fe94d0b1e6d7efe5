import { ActionIcon, Button, Checkbox, NativeSelect } from '@mantine/core';
import { IconPlayerPause, IconPlayerPlay } from '@tabler/icons-react';
import { speeds, type Speed, type TapePlayer } from './use-player.ts';

export interface PlayerBarProps {
  readonly player: TapePlayer;
  /** "12:30 of 70:00" */
  readonly spoken: string;
  readonly onPrevious: () => void;
  readonly onNext: () => void;
  /** Whether a file can be chosen, which is left by a key again. */
  readonly hasFiles: boolean;
}

/** Plays and winds; and the keys that do it too. */
export function PlayerBar({ player, spoken, onPrevious, onNext, hasFiles }: PlayerBarProps) {
  return (
    <div className="player-bar">
      <ActionIcon variant="filled" size="lg" aria-label={player.isPlaying ? 'Pause' : 'Play'} title="Space" onClick={player.toggle}>
        {player.isPlaying ? <IconPlayerPause size={18} aria-hidden /> : <IconPlayerPlay size={18} aria-hidden />}
      </ActionIcon>
      <span className="player-moment">{spoken}</span>
      <Button size="compact-sm" variant="default" title="Shift Left" onClick={onPrevious}>Previous mark</Button>
      <Button size="compact-sm" variant="default" title="Shift Right" onClick={onNext}>Next mark</Button>
      <NativeSelect size="xs" aria-label="Speed" value={String(player.speed)} data={speeds.map((speed) => ({ value: String(speed), label: `${speed}x` }))}
        onChange={(event) => player.setSpeed(Number(event.currentTarget.value) as Speed)} />
      <Checkbox size="xs" label="Skip stillness" checked={player.skipsIdle} onChange={(event) => player.setSkipsIdle(event.currentTarget.checked)} />
      <span className="player-keys quiet"><kbd>Space</kbd> plays, <kbd>←</kbd> <kbd>→</kbd> go five seconds, with <kbd>Shift</kbd> from mark to mark{hasFiles && <>, <kbd>F</kbd> follows the typing</>}</span>
    </div>
  );
}
