import type { LevelView } from '@dayseven/contracts';
import { spokenTime } from '../round/clock-words.ts';

/** "Level 2", and the request that comes in the middle by its name. */
export function levelName({ number, isExtension }: Pick<LevelView, 'number' | 'isExtension'>): string {
  return isExtension ? 'Extension' : `Level ${number}`;
}

/** What opens a level that is not open yet. */
export function opensWhen({ number, isExtension, opensAtMs }: Pick<LevelView, 'number' | 'isExtension' | 'opensAtMs'>): string {
  const at = `${spokenTime(opensAtMs)} into the round`;
  return isExtension ? `It comes ${at}, whatever has passed by then.` : `It opens when level ${number - 1} passes, or ${at}.`;
}
