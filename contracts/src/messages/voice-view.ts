import { z } from 'zod';
import { RecordingEnd } from '../vocabulary/behavioral.ts';
import { RecordingId } from '../vocabulary/ids.ts';

/** Where the candidate thought aloud in a round, once it is over and rated; moments are milliseconds of the round's own time. */
export const VoiceView = z.object({
  /** Of each of equal parts of the round the percents that were spoken; null where nobody listened. */
  parts: z.array(z.number().nullable()),
  spokenPercent: z.number(),
  listenedMs: z.number(),
  /** At most three of a minute and more. */
  silences: z.array(z.object({ atMs: z.number(), ms: z.number() })),
  recordings: z.array(z.object({ id: RecordingId, keepsSound: z.boolean(), fromMs: z.number(), ms: z.number(), end: z.object({ because: RecordingEnd, ms: z.number() }).exactOptional() })),
});
export type VoiceView = z.infer<typeof VoiceView>;
