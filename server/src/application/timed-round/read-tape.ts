import { languages, type ProblemId, type RoundId, type TapeView } from '@dayseven/contracts';
import { ok } from '../../domain/result.ts';
import { marksOf } from '../../domain/round/marks.ts';
import { foldRound, sheetOf, type SheetState } from '../../domain/round/round-state.ts';
import { roundTime } from '../../domain/round/round-time.ts';
import type { TapeOfBehavioral } from '../behavioral/tape-of-behavioral.ts';
import type { TapeOfDesign } from '../design/tape-of-design.ts';
import type { TapeOfMachine } from '../machine/tape-of-machine.ts';
import type { ProblemCatalogue } from '../ports/problem-catalogue.ts';
import type { UseCase } from '../refusal.ts';
import type { Viewer } from '../viewer.ts';
import { findRated, type Debriefing } from './find-rated.ts';

interface Deps extends Debriefing {
  readonly catalogue: ProblemCatalogue;
  readonly tapeOfBehavioral: TapeOfBehavioral;
  readonly tapeOfDesign: TapeOfDesign;
  readonly tapeOfMachine: TapeOfMachine;
}

/** A round as a tape: every edit and everything that happened, by the round's own time. */
export function createReadTape({ rounds, isHeldBack, catalogue, tapeOfBehavioral, tapeOfDesign, tapeOfMachine }: Deps): UseCase<RoundId, TapeView> {
  return async function readTape(viewer: Viewer, roundId) {
    const found = await findRated({ rounds, isHeldBack }, viewer, roundId);
    if (!found.ok) return found;
    const { round, log } = found.value;
    const timeOf = roundTime(log);
    const state = foldRound(log.map(({ event }) => event));

    async function drafts(problemId: ProblemId, { starters }: SheetState): Promise<TapeView['sheets'][number]['drafts']> {
      const written = await Promise.all(languages.map(async (language) => {
        const starter = starters[language];
        if (starter === undefined) return [];
        const edits = await rounds.edits({ roundId, problemId, language });
        return [{ language, starter, edits: edits.map(({ at, changes }) => ({ atMs: timeOf(at), changes: [...changes] })) }];
      }));
      return written.flat();
    }

    const sheets = await Promise.all(round.problems.map(async (problemId) => ({
      problemId,
      title: catalogue.find(problemId)?.summary.title ?? problemId,
      drafts: await drafts(problemId, sheetOf(state, problemId)),
    })));
    const [design, machine, behavioral] = await Promise.all([tapeOfDesign(round, log), tapeOfMachine(round, log), tapeOfBehavioral(log)]);
    const marks = [...(behavioral?.marks ?? []), ...marksOf(log)].sort((one, other) => one.atMs - other.atMs);
    return ok({
      lengthMs: timeOf(Infinity), sheets, ...(design && { design }), ...(machine && { machine }), ...(behavioral && { behavioral: behavioral.shown }), marks: marks.map((mark) => ({ ...mark })),
    });
  };
}
