import { Button } from '@mantine/core';
import { useState } from 'react';
import { Check } from '../../../shared/round/PreFlight.tsx';
import { openMicrophone } from '../../../shared/recording/microphone.ts';

/** Louder than a quiet room, in decibels above the floor. */
const heardFrom = 45;
const looks = 15;
const everyMs = 200;

type Tried = { readonly at: 'not-yet' | 'listening' | 'heard' | 'quiet' } | { readonly at: 'failed'; readonly sentence: string };

const words = {
  'not-yet': 'Answers may be recorded: the browser asks for the microphone then, or now.', listening: 'Say something.', heard: 'The microphone hears you.',
  quiet: 'The microphone is on but hears nothing; see whether it is muted, or type your answers.',
} as const;

/** Whether the microphone works, tried before the clock runs. Without one the round is typed. */
export function MicrophoneLine() {
  const [tried, setTried] = useState<Tried>({ at: 'not-yet' });
  const listen = async () => {
    setTried({ at: 'listening' });
    try {
      setTried({ at: await hearsAnything() ? 'heard' : 'quiet' });
    } catch (cause) {
      setTried({ at: 'failed', sentence: cause instanceof Error ? cause.message : words.quiet });
    }
  };
  return (
    <Check isReady={tried.at === 'not-yet' || tried.at === 'heard' || tried.at === 'listening'}>
      <span role="status">{tried.at === 'failed' ? tried.sentence : words[tried.at]}</span>{' '}
      {tried.at !== 'heard' && <Button size="compact-xs" variant="default" loading={tried.at === 'listening'} onClick={() => void listen()}>Try the microphone</Button>}
    </Check>
  );
}

/** @throws NoMicrophone */
async function hearsAnything(): Promise<boolean> {
  const microphone = await openMicrophone();
  try {
    for (let look = 0; look < looks; look += 1) {
      await new Promise((done) => setTimeout(done, everyMs));
      if (microphone.level() >= heardFrom) return true;
    }
    return false;
  } finally {
    await microphone.close();
  }
}
