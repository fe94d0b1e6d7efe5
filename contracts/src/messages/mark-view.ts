import { z } from 'zod';
import { ProblemId } from '../vocabulary/ids.ts';
import { MarkKind } from '../vocabulary/round.ts';
import { VerdictKind } from '../vocabulary/verdict.ts';

/** Something that happened in a round, by the round's own time. */
export const MarkView = z.object({ atMs: z.number(), kind: MarkKind, problemId: ProblemId.exactOptional(), verdict: VerdictKind.exactOptional(), text: z.string().exactOptional() });
export type MarkView = z.infer<typeof MarkView>;
