import { useEffect, useEffectEvent } from 'react';

/** A glance elsewhere is no absence. */
const leastMs = 3_000;

/** Tells, when the page is looked at again, for how long it was not. */
export function useAbsence(tell: (ms: number) => void): void {
  const back = useEffectEvent(tell);
  useEffect(() => {
    let leftAt: number | undefined;
    const changed = () => {
      if (document.visibilityState === 'hidden') leftAt = Date.now();
      else if (leftAt !== undefined) {
        const ms = Date.now() - leftAt;
        leftAt = undefined;
        if (ms >= leastMs) back(Math.round(ms));
      }
    };
    document.addEventListener('visibilitychange', changed);
    return () => document.removeEventListener('visibilitychange', changed);
  }, []);
}
