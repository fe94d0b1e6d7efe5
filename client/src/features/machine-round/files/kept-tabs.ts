import type { RoundId } from '@dayseven/contracts/vocabulary';
import type { OpenFiles } from './open-files.ts';

/** Where the open files of a round are kept in this browser, so that a pause or a reload forgets none. */
const keyOf = (round: RoundId): string => `dayseven.machine.open.${round}`;

export function keepTabs(round: RoundId, open: OpenFiles): void {
  try {
    localStorage.setItem(keyOf(round), JSON.stringify(open));
  } catch {
    // A browser without room forgets which files were open; nothing else depends on it.
  }
}

/** Undefined where none were kept, or what is there cannot be read. */
export function keptTabs(round: RoundId): OpenFiles | undefined {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(keyOf(round)) ?? 'null');
    return isOpenFiles(kept) ? { tabs: kept.tabs, shown: kept.shown } : undefined;
  } catch {
    return undefined;
  }
}

/** The round is over. */
export function forgetTabs(round: RoundId): void {
  localStorage.removeItem(keyOf(round));
}

function isOpenFiles(kept: unknown): kept is OpenFiles {
  if (typeof kept !== 'object' || kept === null || !('tabs' in kept) || !Array.isArray(kept.tabs)) return false;
  const shown = 'shown' in kept ? kept.shown : undefined;
  return kept.tabs.every((id) => typeof id === 'string') && (shown === undefined || typeof shown === 'string');
}
