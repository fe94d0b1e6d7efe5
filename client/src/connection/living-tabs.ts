import type { TabId } from '@dayseven/contracts/vocabulary';
import type { LivingTabs } from './unsent-records.ts';

const prefix = 'dayseven.tab.';

/** A page holds a lock named after itself until it is gone, however it goes. */
export function announceTab(tab: TabId): LivingTabs {
  // Absent on pages that are not secure, whatever the types say.
  const locks: LockManager | undefined = (navigator as { locks?: LockManager }).locks;
  if (locks === undefined) return () => Promise.resolve(new Set());
  const untilThePageIsGone = new Promise<never>(() => undefined);
  void locks.request(prefix + tab, () => untilThePageIsGone);
  return async () => {
    const { held } = await locks.query();
    return new Set((held ?? []).map(({ name }) => name ?? '').filter((name) => name.startsWith(prefix)).map((name) => name.slice(prefix.length)));
  };
}
