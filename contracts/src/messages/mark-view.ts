import { z } from 'zod';
import { ProblemId } from '../vocabulary/ids.ts';
import { Band, MarkKind } from '../vocabulary/round.ts';
import { VerdictKind } from '../vocabulary/verdict.ts';
import { Grade } from '../vocabulary/weak-note.ts';

/** Something that happened in a round, by the round's own time. */
export const MarkView = z.object({ atMs: z.number(), kind: MarkKind, problemId: ProblemId.exactOptional(), verdict: VerdictKind.exactOptional(), band: Band.exactOptional(), grade: Grade.exactOptional(), text: z.string().exactOptional() });
export type MarkView = z.infer<typeof MarkView>;
