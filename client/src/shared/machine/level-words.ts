import type { LevelView } from '@dayseven/contracts';
import { spokenTime } from '../round/clock-words.ts';

/** "Level 2", and the request that comes in the middle by its name. */
export function levelName({ number, isExtension }: Pick<LevelView, 'number' | 'isExtension'>): string {
  return isExtension ? 'Extension' : `Level ${number}`;
}

/** "Level 2: Fees"; its name alone where its title is lost with its problem, for which its number stands. */
export function titledLevel(level: Pick<LevelView, 'number' | 'isExtension'> & { readonly title: string }): string {
  const name = levelName(level);
  return level.title === `Level ${level.number}` ? name : `${name}: ${level.title}`;
}

/** What opens a level that is not open yet. */
export function opensWhen({ number, isExtension, opensAtMs }: Pick<LevelView, 'number' | 'isExtension' | 'opensAtMs'>): string {
  const at = `${spokenTime(opensAtMs)} into the round`;
  return isExtension ? `It comes ${at}, whatever has passed by then.` : `It opens when level ${number - 1} passes, or ${at}.`;
}
