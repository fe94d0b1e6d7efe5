import type { EvidenceKind, Language } from '@dayseven/contracts/vocabulary';
import type { Shortcuts } from '../../../shared/use-shortcuts.ts';

export interface Look {
  readonly look: EvidenceKind;
  readonly name: string;
  readonly about: string;
  readonly shownKeys: string;
  readonly ariaKeys: string;
  /** As shortcuts are described. */
  readonly key: string;
}

const race: Look = { look: 'race', name: 'Look for races', about: 'Plays what calls at once, and watches what is shared', shownKeys: 'Alt R', ariaKeys: 'Alt+R', key: 'Alt+KeyR' };
const own: readonly Look[] = [
  { look: 'own-tests', name: 'Your tests', about: 'Runs the tests you wrote', shownKeys: 'Alt T', ariaKeys: 'Alt+T', key: 'Alt+KeyT' },
  { look: 'demo', name: 'Demo', about: 'Runs your main and shows what it prints', shownKeys: 'Alt M', ariaKeys: 'Alt+M', key: 'Alt+KeyM' },
];

const looks: Readonly<Record<Language, readonly Look[]>> = { go: [race, ...own], typescript: own };

/** The looks beside the verdict that a language has. */
export function looksAt(language: Language): readonly Look[] {
  return looks[language];
}

/** A key for each of them. */
export function keysOfLooks(language: Language, ask: (look: EvidenceKind) => void): Shortcuts {
  return Object.fromEntries(looksAt(language).map(({ look, key }) => [key, () => ask(look)]));
}
