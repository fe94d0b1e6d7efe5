import type { NoteId, RoundId } from '@dayseven/contracts';
import { limits } from '@dayseven/contracts';
import { foldDsaRound } from '../../domain/round/dsa-round.ts';
import type { JobStore } from '../ports/job-store.ts';
import { areFinalsAwaited } from '../timed-round/awaited-finals.ts';
import type { DraftNotes } from '../weak-notes/round-drafts.ts';
import type { JudgedProblem, JudgedProblems } from './judged-problems.ts';

interface Deps {
  readonly jobs: Pick<JobStore, 'find'>;
  readonly judgedProblems: JudgedProblems;
  readonly draftNoteId: (roundId: RoundId, key: string) => NoteId;
}

/** What the problems of a DSA round leave to note; nothing before all of it is judged. */
export function createDraftDsaNotes({ jobs, judgedProblems, draftNoteId }: Deps): DraftNotes {
  return async function draftDsaNotes(round, log) {
    const dsa = foldDsaRound(log);
    if (!dsa || (await areFinalsAwaited(jobs, dsa))) return [];
    return (await judgedProblems(round, log)).flatMap(({ problem, notes }) => notes.map((note) => {
      const { because, question, happened, fix, atMs } = note;
      return {
        id: draftNoteId(round.id, `${problem.summary.id}/${because}`),
        text: { question, happened, fix: fix.slice(0, limits.noteTextChars), topic: topicOf(problem) },
        source: { kind: 'round', roundId: round.id, because, ...(atMs !== undefined && { atMs }) },
      };
    }));
  };
}

function topicOf({ summary }: JudgedProblem['problem']): string {
  return summary.topics[0] ?? '';
}
