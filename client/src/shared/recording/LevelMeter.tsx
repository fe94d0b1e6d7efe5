import { useEffect, useRef } from 'react';

const everyMs = 100;
/** Below this it is as good as quiet: the meter shows the upper sixty decibels. */
const floor = 40;

/** How loud the microphone hears it, in one line. It says nothing that the words beside it do not, and is hidden while somebody types. */
export function LevelMeter({ level }: { readonly level: () => number }) {
  const bar = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    const timer = setInterval(() => bar.current?.style.setProperty('inline-size', `${Math.max(0, level() - floor) / (100 - floor) * 100}%`), everyMs);
    return () => clearInterval(timer);
  }, [level]);
  return <span className="level-meter" aria-hidden><span ref={bar} /></span>;
}
