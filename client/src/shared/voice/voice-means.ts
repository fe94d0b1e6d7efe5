import type { VoiceChoice, VoiceKept } from './voice-choice.ts';

const means: Readonly<Record<VoiceKept, string>> = { levels: 'How loud you speak is measured; no sound is kept.', sound: 'How loud you speak is measured, and the sound is kept.' };

/** What the microphone does now; while it is off, what it would do. */
export function voiceMeans(choice: VoiceChoice, kept: VoiceKept): string {
  if (choice !== 'off') return means[choice];
  return `The microphone is off. ${kept === 'sound' ? 'Turned on again, it measures how loud you speak and keeps the sound, as you chose.' : 'Turned on, it measures how loud you speak; no sound is kept.'}`;
}
