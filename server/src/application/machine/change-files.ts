import { limits, type AnswerRemark, type CreateFile, type DeleteFile, type RenameFile, type RoundView } from '@dayseven/contracts';
import { isTestFile, pathFault } from '../../domain/job/source-tree.ts';
import { firstTests } from '../../domain/machine/first-tests.ts';
import { ok } from '../../domain/result.ts';
import type { ChangeDeps } from '../change-sheet.ts';
import type { MachineCatalogue } from '../ports/machine-catalogue.ts';
import { refuse, type UseCase } from '../refusal.ts';
import { createMachineChange, type Standing } from './change-machine.ts';
import { givenNow } from './file-shelf.ts';

interface Deps extends ChangeDeps {
  readonly machines: MachineCatalogue;
}

/** Creates, renames and deletes the files of a round. A file that is created twice is there once. */
export function createFileChanges(deps: Deps) {
  const createFile: UseCase<CreateFile, RoundView> = createMachineChange<CreateFile>(deps, (standing, { file, path }) => {
    const { files } = standing.round;
    if (files.some(({ id }) => id === file)) return ok(undefined);
    if (files.filter(({ isDeleted }) => !isDeleted).length >= limits.files) return refuse('invalid-request', `There are ${limits.files} files; a solution may have no more.`);
    const fault = whyNotPath(standing, path);
    if (fault !== undefined) return refuse('invalid-request', fault);
    const text = beginning(standing, path);
    return ok({ type: 'file-created', v: 1, file, path, ...(text !== undefined && { text }) });
  });

  const renameFile: UseCase<RenameFile, RoundView> = createMachineChange<RenameFile>(deps, (standing, { file, path }) => {
    const known = standing.round.files.find(({ id, isDeleted }) => id === file && !isDeleted);
    if (!known) return refuse('invalid-request', 'This file is no longer there.');
    if (known.path === path) return ok(undefined);
    const fault = whyNotPath(standing, path);
    return fault === undefined ? ok({ type: 'file-renamed', v: 1, file, path }) : refuse('invalid-request', fault);
  });

  const deleteFile: UseCase<DeleteFile, RoundView> = createMachineChange<DeleteFile>(deps, ({ round }, { file }) => {
    const isThere = round.files.some(({ id, isDeleted }) => id === file && !isDeleted);
    return ok(isThere ? { type: 'file-deleted', v: 1, file } : undefined);
  });

  /** What the new file begins with, where that is anything. */
  function beginning({ round: { conditions, levels: [first] } }: Standing, path: string): string | undefined {
    const level = first === undefined ? undefined : deps.machines.find(first);
    if (!level || !isTestFile(conditions.language, path)) return undefined;
    return firstTests(conditions.language, path, { name: level.summary.signature.name, module: level.module });
  }

  function whyNotPath(standing: Standing, path: string): string | undefined {
    const { files, conditions } = standing.round;
    if (path in givenNow(deps.machines, standing.round, standing)) return `${path} is given; choose another name.`;
    if (files.some((file) => !file.isDeleted && file.path === path)) return `There is a file ${path} already.`;
    return pathFault(conditions.language, path);
  }

  return { createFile, renameFile, deleteFile };
}

/** Notes that a remark was answered aloud or put aside; the first answer counts. */
export function createAnswerRemark(deps: ChangeDeps): UseCase<AnswerRemark, RoundView> {
  return createMachineChange<AnswerRemark>(deps, ({ round }, { remark, answer }) => {
    const shown = round.remarks.find((one) => one.remark === remark);
    if (!shown) return refuse('invalid-request', 'The interviewer has not said that.');
    return ok(shown.answer === undefined ? { type: 'remark-answered', v: 1, remark, answer } : undefined);
  });
}
