import type { Instant } from '../instant.ts';

/** What moves a round's clock. */
export type ClockEvent =
  | { readonly type: 'round-started'; readonly v: 1 }
  | { readonly type: 'round-paused'; readonly v: 1 }
  | { readonly type: 'round-resumed'; readonly v: 1 }
  /** A measured gap in which the product was not there, given back. `from` and `to` are its ends. */
  | { readonly type: 'time-credited'; readonly v: 1; readonly ms: number; readonly from: Instant; readonly to: Instant; readonly because: 'server-down' | 'asleep' }
  /** At zero `endedAt` is the deadline, however late the server noticed. */
  | { readonly type: 'round-ended'; readonly v: 1; readonly because: 'time' | 'candidate'; readonly endedAt: Instant };
