import type { ScriptView } from '@dayseven/contracts';
import type { CaseResult } from '../../domain/judging/job-result.ts';
import type { PlannedCase } from '../../domain/judging/test-plan.ts';
import type { JudgedProblem } from '../ports/problem-catalogue.ts';
import { scriptView } from './script-view.ts';
import { outputText } from './shown-text.ts';

/** Practice shows the first hidden case that fails; Strict shows of a hidden case only its category, verdict and line; of what is held back nothing is shown. */
export type Mode = 'practice' | 'strict' | 'held-back';

export interface Sight {
  readonly problem: JudgedProblem;
  readonly mode: Mode;
  /** This is the job's first failing hidden case. */
  readonly firstFailingHidden: boolean;
}

/** The whole texts of a case that a viewer may see; views cut them short. */
export interface CaseTexts {
  readonly input: readonly { readonly name: string; readonly text: string }[];
  readonly expected?: string;
  readonly got?: string;
  /** The three of them step by step, where the case is a script. */
  readonly script?: ScriptView;
  readonly stdout?: string;
  readonly stderr?: string;
  readonly message?: string;
}

/** The one rule on what of a case is shown: everything or nothing of its texts. */
export function caseTexts(planned: PlannedCase, result: CaseResult, { problem, mode, firstFailingHidden }: Sight): CaseTexts | undefined {
  if (mode === 'held-back' || (planned.kind === 'hidden' && (mode === 'strict' || !firstFailingHidden))) return undefined;
  return {
    input: problem.showInput(planned.input),
    ...(planned.kind !== 'own' && { expected: problem.showAnswer(planned.expected) }),
    ...(result.answer && { got: problem.showAnswer(result.answer) }),
    ...scriptOf(planned, result, problem),
    ...(result.stdout && { stdout: outputText(result.stdout) }),
    ...(result.stderr && { stderr: outputText(result.stderr) }),
    ...(result.message !== undefined && { message: result.message }),
  };
}

/** A script is what a solution of several files is judged by. */
function scriptOf(planned: PlannedCase, { answer }: CaseResult, { module, summary: { signature } }: JudgedProblem): Pick<CaseTexts, 'script'> {
  if (planned.kind === 'own' || module === undefined || signature.kind !== 'class') return {};
  return { script: scriptView({ signature, input: planned.input, expected: planned.expected, answer }) };
}

/** The index of the first hidden case that ran and failed. */
export function firstFailingHidden(cases: readonly PlannedCase[], results: readonly CaseResult[]): number | undefined {
  const index = results.findIndex((result, at) => cases[at]?.kind === 'hidden' && failed(result));
  return index < 0 ? undefined : index;
}

function failed({ outcome }: CaseResult): boolean {
  return outcome !== 'accepted' && outcome !== 'answered' && outcome !== 'not-run';
}
