import { ActionIcon, Tooltip } from '@mantine/core';
import { IconMicrophone, IconMicrophoneOff } from '@tabler/icons-react';
import type { ClockView } from '@dayseven/contracts';
import { useIsZero } from '../round/ClockFace.tsx';
import { useVoice, type Listened, type VoiceState } from './use-voice.ts';
import { voiceKept } from './voice-choice.ts';
import { voiceMeans } from './voice-means.ts';

export interface VoiceButtonProps extends Omit<Listened, 'isOpen'> {
  readonly clock: ClockView;
  /** Whether this tab drives the round. */
  readonly drives: boolean;
}

/** Says whether thinking aloud is measured, and turns it on or off. It neither moves nor asks for anything while somebody works. */
export function VoiceButton({ clock, drives, ...round }: VoiceButtonProps) {
  const isOpen = !useIsZero(clock) && drives;
  const { choice, state, toggle } = useVoice({ ...round, isOpen });
  const isOn = choice !== 'off';
  const Icon = isOn ? IconMicrophone : IconMicrophoneOff;
  const trouble = isOn ? state.sentence : undefined;
  const label = trouble ?? voiceMeans(choice, voiceKept(round.roundId));
  return (
    <Tooltip label={label} multiline maw={320}>
      <ActionIcon variant="subtle" color={colourOf(isOn, trouble)} aria-label="Measure thinking aloud" aria-pressed={isOn} disabled={!isOpen || isTurning(state)} onClick={toggle}>
        <Icon size={18} aria-hidden />
        <span className="visually-hidden" role="status">{label}</span>
      </ActionIcon>
    </Tooltip>
  );
}

const isTurning = ({ at }: VoiceState['state']): boolean => at === 'starting' || at === 'ending';

function colourOf(isOn: boolean, trouble: string | undefined): string {
  if (trouble !== undefined) return 'orange';
  return isOn ? 'blue' : 'gray';
}
