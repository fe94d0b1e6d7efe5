import { useState } from 'react';
import type { FilesQuestion, MachineSession } from '../../../connection/machine-session.ts';
import type { Machine } from '../use-machine.ts';
import { firstTestsPath } from './first-tests.ts';
import type { FilesInTabs } from './use-files-in-tabs.ts';

export type FirstTests = ReturnType<typeof useFirstTests>;

/** Where the cursor stands in a new file of tests: in its one test, in either language. */
const inItsTest = { line: 6 };

/** The first file of tests: offered where own tests are asked for and there is none, made where they are asked for again. */
export function useFirstTests(session: MachineSession, machine: Machine, openAt: FilesInTabs['openAt']) {
  const [isOffered, setIsOffered] = useState(false);
  const [failure, setFailure] = useState<string | undefined>(undefined);
  const path = firstTestsPath(machine);
  const create = async (wanted: string) => {
    const created = await session.create(wanted);
    const why = 'why' in created ? created.why : undefined;
    setFailure(why);
    setIsOffered(why !== undefined);
    if ('id' in created) openAt(created.id, inItsTest);
  };
  return {
    /** What it would be called, while it is offered. */
    offered: isOffered ? path : undefined,
    /** Why it could not be made. */
    failure,
    /** Whether what is asked of the files is answered by the offer, and not by the judge. */
    answers: (question: FilesQuestion): boolean => {
      const isAboutTests = question === 'own-tests' && path !== undefined;
      if (isAboutTests && isOffered) void create(path);
      else setIsOffered(isAboutTests);
      return isAboutTests;
    },
  };
}
