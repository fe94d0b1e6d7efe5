import { useEffect, useEffectEvent, useState } from 'react';

/** A glance elsewhere is no absence. */
const leastMs = 3_000;
const saidForMs = 10_000;

/** Tells, when the page is looked at again, for how long it was not; returns that for a few seconds, or until a key is pressed. */
export function useAbsence(tell: (ms: number) => void): number | undefined {
  const [away, setAway] = useState<number | undefined>(undefined);
  const back = useEffectEvent((ms: number) => {
    setAway(ms);
    tell(ms);
  });
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
  useEffect(() => {
    if (away === undefined) return;
    const forget = () => setAway(undefined);
    const timer = setTimeout(forget, saidForMs);
    addEventListener('keydown', forget, { capture: true });
    return () => {
      clearTimeout(timer);
      removeEventListener('keydown', forget, { capture: true });
    };
  }, [away]);
  return away;
}
