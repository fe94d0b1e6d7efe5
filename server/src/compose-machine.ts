import { refuse } from './application/refusal.ts';

/** What is asked in a machine-coding round. */
export function composeMachine() {
  const notYet = async () => refuse('invalid-request', 'Machine-coding rounds cannot be held yet.');
  return { planMachineRound: notYet, createFile: notYet, renameFile: notYet, deleteFile: notYet, runFiles: notYet, submitFiles: notYet, lookAtFiles: notYet, answerRemark: notYet };
}
