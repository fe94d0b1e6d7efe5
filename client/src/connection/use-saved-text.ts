import type { Failure } from '@dayseven/contracts';
import { useEffect, useState, useSyncExternalStore } from 'react';
import { useSurroundings } from './connection-context.ts';
import { SavedValue } from './saved-value.ts';
import { mergeTexts } from './text-edits.ts';

export interface TextToSave {
  /** Its name among what waits on this computer, with the round's id second: `notes.ROUND`. */
  readonly record: string;
  /** As the server has it, and of which version of the round that is. */
  readonly saved: string;
  readonly version: number;
  /** Settles with why it was not taken. */
  readonly send: (text: string) => Promise<Failure | undefined>;
}

/** A text that saves itself. */
export interface SavedText {
  readonly value: string;
  /** Why the last change was not kept. */
  readonly refused: string | undefined;
  readonly type: (text: string) => void;
  /** Sends what waits, now. */
  readonly flush: () => Promise<void>;
}

const gatherMs = 600;
const isText = (kept: unknown): kept is string => typeof kept === 'string';

/** Nothing of it is lost while the server is out of reach: it waits on this computer, and what was written elsewhere meanwhile stands above it where both touch. */
export function useSavedText({ record, saved, version, send }: TextToSave): SavedText {
  const surroundings = useSurroundings();
  const [text] = useState(() => new SavedValue(surroundings, { record, gatherMs, isValue: isText, merge: (ground, mine, theirs) => mergeTexts(ground, mine, theirs) ?? `${theirs}\n${mine}`, send }, saved, version));
  useEffect(() => text.start(), [text]);
  useEffect(() => text.told(saved, version), [text, saved, version]);
  const { value, refused } = useSyncExternalStore(text.subscribe, text.state);
  return { value, refused, type: (next) => text.change(() => next), flush: text.flush };
}
