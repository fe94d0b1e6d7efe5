import { limits, type MachineDebrief, type NoteCause, type NoteId, type RoundId } from '@dayseven/contracts';
import type { NoteDraft } from '../../domain/weak-notes/weak-note.ts';
import type { MachineCatalogue } from '../ports/machine-catalogue.ts';
import type { StoredRound } from '../ports/round-store.ts';
import type { DraftNotes } from '../weak-notes/round-drafts.ts';
import type { DebriefMachine } from './debrief-machine.ts';
import { oncePerLog } from './once-per-log.ts';

export interface MachineNoteParts {
  readonly debriefMachine: DebriefMachine;
  readonly machines: Pick<MachineCatalogue, 'machine'>;
  readonly draftNoteId: (roundId: RoundId, key: string) => NoteId;
}

/** More would not be reviewed. */
const mostQuestions = 2;

interface Miss {
  /** The same miss of the same round has the same. */
  readonly key: string;
  readonly because: NoteCause;
  readonly question: string;
  readonly happened: string;
  readonly fix: string;
  readonly atMs?: number;
}

/** The scripts a machine-coding round failed at, its race, and the questions of the design where its parts did not carry the next request. */
export function createDraftMachineNotes({ debriefMachine, machines, draftNoteId }: MachineNoteParts): DraftNotes {
  function draftsOf({ id: roundId }: StoredRound, debrief: MachineDebrief): readonly NoteDraft[] {
    const mustHold = machines.machine(debrief.machineId)?.concurrency[debrief.language] ?? '';
    return [...missedKinds(debrief), ...race(debrief, mustHold), ...designQuestions(debrief)].map(({ key, because, atMs, question, happened, fix }): NoteDraft => ({
      id: draftNoteId(roundId, key),
      text: { question: `${debrief.title}: ${question}`.slice(0, limits.noteQuestionChars), happened: happened.slice(0, limits.noteTextChars), fix: fix.slice(0, limits.noteTextChars), topic: 'machine coding' },
      source: { kind: 'round', roundId, because, ...(atMs !== undefined && { atMs }) },
    }));
  }

  const drafts = oncePerLog(async (round, log) => {
    const debrief = await debriefMachine(round, log);
    // Without the problem there is nothing to say of how it would be right.
    return debrief && (debrief.missing === undefined ? draftsOf(round, debrief) : []);
  });
  return async (round, log) => (await drafts(round, log)) ?? [];
}

/** Of the first level whose scripts failed; those after it fail with it. */
function missedKinds({ levels, pitfalls }: MachineDebrief): readonly Miss[] {
  const level = levels.find(({ missed, passedAtMs }) => missed.length > 0 && passedAtMs === undefined);
  if (!level) return [];
  const happened = `${level.title}: scripts of ${level.missed.map((kind) => `"${kind}"`).join(', ')} failed.`;
  return [{ key: `missed/${level.number}`, because: 'missed-case', question: 'where does it go wrong when it is written the obvious way?', happened, fix: pitfalls.join(' ') }];
}

function race({ evidence, marks }: MachineDebrief, mustHold: string): readonly Miss[] {
  const found = evidence.find((one) => one.kind === 'race');
  if (found?.outcome !== 'race') return [];
  const atMs = marks.findLast(({ kind }) => kind === 'race')?.atMs;
  return [{ key: 'race', because: 'race', question: 'what do callers at once share, and which one place guards it?', happened: found.message, fix: mustHold, ...(atMs !== undefined && { atMs }) }];
}

const unfit = {
  'extension-untouched': 'The request in the middle was not taken up.',
  'extension-fails': 'The request in the middle did not pass.',
  'later-level-fails': 'A later level did not pass.',
  'extension-rewrote': 'The request in the middle changed more than half of what was there.',
  'one-file': 'Everything stood in one file.',
  'pad-empty': 'The pad for the design stayed empty.',
} as const;

function designQuestions({ takeaways, design }: MachineDebrief): readonly Miss[] {
  const worst = takeaways.find((line): line is keyof typeof unfit => line in unfit);
  return worst === undefined ? [] : design.slice(0, mostQuestions).map(({ question, answer }) => ({ key: `design/${question}`, because: 'design-question', question, happened: unfit[worst], fix: answer }));
}
