import { useEffect, useState } from 'react';
import { elapsed } from '../quantities.ts';

/** How long a job has been under way, by this computer's clock from the moment it was first seen. */
export function Elapsed({ since }: { readonly since: number }) {
  const [now, setNow] = useState(0);
  useEffect(() => {
    const from = performance.now();
    const timer = setInterval(() => setNow(performance.now() - from), 200);
    return () => clearInterval(timer);
  }, [since]);
  return <span className="elapsed" aria-hidden>{elapsed(now)}</span>;
}
