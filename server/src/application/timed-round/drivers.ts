import type { RoundId, TabId } from '@dayseven/contracts/vocabulary';
import type { Instant } from '../../domain/instant.ts';
import type { Clock } from '../ports/clock.ts';

/**
 * Which of a person's open pages drives each round on a clock: the one that started or first joined it, until another takes over or it is gone.
 * In memory only: it is about pages that are open, and whose edit it was stands with each edit.
 */
export interface Drivers {
  /** The tab that drives; undefined when no page of the round is there. */
  of(round: RoundId): TabId | undefined;
  /** A page has come, or come back; it may have driven as `drove`, before its line was cut or it was reloaded. Says whether that changed who drives. */
  join(round: RoundId, tab: TabId, drove?: TabId): boolean;
  take(round: RoundId, tab: TabId): void;
  /** Whether this tab may change the round; with its first change it drives for good. */
  mayChange(round: RoundId, tab: TabId): boolean;
  /** Whether what it wrote before it lost the drive is still taken. */
  mayHandIn(round: RoundId, tab: TabId): boolean;
  /** The tab's line is cut; it may come back. */
  left(tab: TabId): void;
  /** Gives the rounds whose driver has been gone too long to the page that came next, and names them. */
  passOn(): readonly RoundId[];
}

/** A reload or a short loss of the line is over by then. */
const awayMs = 10_000;
/** As long as the last edits of the tab that lost the drive may be on their way. */
const handInMs = 5_000;

interface Pages {
  /** In the order in which they came. */
  readonly tabs: Set<TabId>;
  driver: TabId;
  /** It has changed something, or was asked to drive; otherwise it gives way to one that drove before. */
  isSure: boolean;
  goneAt?: Instant;
  before?: { readonly tab: TabId; readonly until: Instant };
}

export function createDrivers({ now }: Pick<Clock, 'now'>): Drivers {
  const rounds = new Map<RoundId, Pages>();

  function give(pages: Pages, tab: TabId): void {
    delete pages.goneAt;
    if (pages.driver === tab) return;
    // One that has changed nothing has nothing to hand in.
    if (pages.isSure) pages.before = { tab: pages.driver, until: now() + handInMs };
    pages.driver = tab;
    pages.isSure = false;
  }

  function withTab(round: RoundId, tab: TabId): Pages {
    const pages = rounds.get(round) ?? { tabs: new Set(), driver: tab, isSure: false };
    rounds.set(round, pages);
    pages.tabs.add(tab);
    return pages;
  }

  function forget(round: RoundId, pages: Pages, tab: TabId): void {
    if (!pages.tabs.delete(tab)) return;
    if (pages.tabs.size === 0) rounds.delete(round);
    else if (pages.driver === tab) pages.goneAt = now();
  }

  return {
    of: (round) => rounds.get(round)?.driver,
    join(round, tab, drove) {
      const before = rounds.get(round)?.driver;
      const pages = withTab(round, tab);
      if (pages.driver === tab || pages.driver === drove || (drove !== undefined && !pages.isSure)) give(pages, tab);
      return pages.driver !== before;
    },
    take(round, tab) {
      const pages = withTab(round, tab);
      give(pages, tab);
      pages.isSure = true;
    },
    mayChange(round, tab) {
      const pages = rounds.get(round);
      if (!pages) return true;
      if (pages.driver !== tab) return false;
      pages.isSure = true;
      return true;
    },
    mayHandIn(round, tab) {
      const before = rounds.get(round)?.before;
      return before?.tab === tab && now() <= before.until;
    },
    left: (tab) => rounds.forEach((pages, round) => forget(round, pages, tab)),
    passOn() {
      return [...rounds].flatMap(([round, pages]) => {
        const [next] = pages.tabs;
        if (next === undefined || pages.goneAt === undefined || now() - pages.goneAt < awayMs) return [];
        give(pages, next);
        return [round];
      });
    },
  };
}
