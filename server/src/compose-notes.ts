import type { NoteId } from '@dayseven/contracts';
import { createDraftBehavioralNotes } from './application/behavioral/draft-behavioral-notes.ts';
import type { IsHeldBack } from './application/day/held-back.ts';
import { createDraftDesignNotes, type DesignNoteParts } from './application/design/draft-design-notes.ts';
import { createDraftDsaNotes } from './application/dsa/draft-dsa-notes.ts';
import { createJudgedProblems, type JudgedProblems } from './application/dsa/judged-problems.ts';
import { createDraftMachineNotes, type MachineNoteParts } from './application/machine/draft-machine-notes.ts';
import type { Clock } from './application/ports/clock.ts';
import type { JobStore } from './application/ports/job-store.ts';
import type { NoteScheduler } from './application/ports/note-scheduler.ts';
import type { NoteStore } from './application/ports/note-store.ts';
import type { ProblemCatalogue } from './application/ports/problem-catalogue.ts';
import type { QuestionCatalogue } from './application/ports/question-catalogue.ts';
import type { RoundStore } from './application/ports/round-store.ts';
import { createAddNotes, createImportNotes, createPasteNotes, type AddNotes } from './application/weak-notes/add-notes.ts';
import { createDeleteNote, createGradeNote, createReviseNote } from './application/weak-notes/change-note.ts';
import { createOfNote, type OfNote } from './application/weak-notes/of-note.ts';
import { createReadNotes, type ReadNotes } from './application/weak-notes/read-notes.ts';
import { createRoundDrafts, type DraftNotes, type RoundDrafts } from './application/weak-notes/round-drafts.ts';
import { createSettleDraft } from './application/weak-notes/settle-draft.ts';
import { createWriteNote } from './application/weak-notes/write-note.ts';

export interface NoteParts extends DesignNoteParts, MachineNoteParts {
  readonly rounds: RoundStore;
  readonly notes: NoteStore;
  readonly jobs: JobStore;
  readonly catalogue: ProblemCatalogue;
  readonly questions: QuestionCatalogue;
  readonly clock: Clock;
  readonly scheduler: NoteScheduler;
  readonly isHeldBack: IsHeldBack;
  readonly newNoteId: () => NoteId;
}

export interface Notes {
  readonly judgedProblems: JudgedProblems;
  readonly roundDrafts: RoundDrafts;
  readonly addNotes: AddNotes;
  readonly readNotes: ReadNotes;
  readonly ofNote: OfNote;
  readonly noteUseCases: ReturnType<typeof noteUseCases>;
}

/** The weak notes' parts, put together: what is kept, what rounds propose, and when a note comes again. */
export function composeNotes(parts: NoteParts): Notes {
  const judgedProblems = createJudgedProblems(parts);
  const ofKinds = [createDraftDsaNotes({ ...parts, judgedProblems }), createDraftDesignNotes(parts), createDraftBehavioralNotes(parts), createDraftMachineNotes(parts)];
  const draftNotes: DraftNotes = async (round, log) => (await Promise.all(ofKinds.map((ofKind) => ofKind(round, log)))).flat();
  const roundDrafts = createRoundDrafts({ ...parts, draftNotes });
  const addNotes = createAddNotes(parts);
  const ofNote = createOfNote();
  return { judgedProblems, roundDrafts, addNotes, ofNote, readNotes: createReadNotes({ ...parts, roundDrafts }), noteUseCases: noteUseCases({ ...parts, roundDrafts, addNotes, ofNote }) };
}

function noteUseCases(parts: NoteParts & Pick<Notes, 'roundDrafts' | 'addNotes' | 'ofNote'>) {
  const { ofNote } = parts;
  return {
    writeNote: ofNote(createWriteNote(parts)),
    reviseNote: ofNote(createReviseNote(parts)),
    deleteNote: ofNote(createDeleteNote(parts)),
    gradeNote: ofNote(createGradeNote(parts)),
    settleDraft: ofNote(createSettleDraft(parts)),
    pasteNotes: createPasteNotes(parts.addNotes),
    importNotes: createImportNotes(parts.addNotes),
  };
}
