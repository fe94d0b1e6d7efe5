import { useEffect, useState } from 'react';
import type { Connection } from './connection.ts';
import { useConnection } from './connection-context.ts';

const asks = 5;
const againMs = 60_000;

/** By how much the server's clock is ahead of this computer's, in milliseconds, by the quickest of a few answers. */
async function measureOffset(connection: Connection): Promise<number | null> {
  let best: { readonly took: number; readonly offset: number } | null = null;
  for (let ask = 0; ask < asks; ask += 1) {
    const [sentAt, began] = [Date.now(), performance.now()];
    const reply = await connection.ask('clock:ask', {});
    const took = performance.now() - began;
    if (reply.ok && (best === null || took < best.took)) best = { took, offset: reply.value.now - (sentAt + took / 2) };
  }
  return best?.offset ?? null;
}

/** The server's time now; asked again every minute, when the page is looked at again and when the line comes back. */
export function useServerNow(everyMs: number): number {
  const connection = useConnection();
  const [offset, setOffset] = useState(0);
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const measure = () => void measureOffset(connection).then((found) => found !== null && setOffset(found));
    const looked = () => document.visibilityState === 'visible' && measure();
    measure();
    const timer = setInterval(measure, againMs);
    const silence = connection.onLink((link) => link === 'online' && measure());
    document.addEventListener('visibilitychange', looked);
    return () => {
      clearInterval(timer);
      silence();
      document.removeEventListener('visibilitychange', looked);
    };
  }, [connection]);
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), everyMs);
    return () => clearInterval(timer);
  }, [everyMs]);
  return now + offset;
}
