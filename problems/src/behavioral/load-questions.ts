import { join } from 'node:path';
import type { QuestionId } from '@dayseven/contracts/vocabulary';
import { catalogueFolder } from '../artefacts/places.ts';
import type { Fault } from '../format/fault.ts';
import { readFolder } from '../format/read-folder.ts';
import type { Question } from './question-file.ts';
import { readQuestions } from './read-questions.ts';

export interface Questions {
  /** By family, each in the order of its file. */
  list(): readonly Question[];
  find(id: QuestionId): Question | undefined;
  /** Of the files that were left out; each fault names its file. */
  readonly faults: readonly Fault[];
}

/** Reads the behavioral questions of the shipped catalogue or of another folder; a malformed file is left out and told. */
export async function loadQuestions(root = join(catalogueFolder, 'behavioral')): Promise<Questions> {
  const questions = new Map<QuestionId, Question>();
  const files = new Map<QuestionId, string>();
  const faults: Fault[] = [];
  for (const [file, text] of await readFolder(root)) {
    const read = readQuestions(file, text, files);
    for (const question of read.ok ? read.questions : []) {
      questions.set(question.id, question);
      files.set(question.id, file);
    }
    faults.push(...(read.ok ? [] : read.faults));
  }
  return { list: () => [...questions.values()], find: (id) => questions.get(id), faults };
}
