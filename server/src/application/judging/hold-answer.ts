import type { Answer } from '@dayseven/contracts';
import { isRight } from '../../domain/judging/compare.ts';
import type { Held } from '../../domain/judging/judge-case.ts';
import type { PlannedCase } from '../../domain/judging/test-plan.ts';
import { CheckerFault } from '../ports/checker.ts';
import type { Checker } from '../ports/checker.ts';
import type { JudgedProblem } from '../ports/problem-catalogue.ts';

export interface Answered {
  readonly problem: JudgedProblem;
  readonly planned: PlannedCase;
  /** As they came from the container. */
  readonly bytes: Uint8Array;
}

/** Decodes an answer and holds it against what is expected of it. */
export async function holdAnswer(checker: Checker, { problem, planned, bytes }: Answered): Promise<Held> {
  const decoded = problem.decodeAnswer(bytes, planned.input);
  if (!decoded.ok) return { kind: 'malformed', reason: decoded.reason };

  const { answer } = decoded;
  if (planned.kind === 'own') return { kind: 'answered', answer };
  const { input, expected } = planned;
  if (problem.comparison.kind === 'custom') return check(checker, { problem, input, expected, answer });
  return { kind: isRight(problem.comparison, { signature: problem.summary.signature, input, expected, answer }) ? 'right' : 'wrong', answer };
}

interface ToCheck {
  readonly problem: JudgedProblem;
  readonly input: PlannedCase['input'];
  readonly expected: Answer;
  readonly answer: Answer;
}

async function check(checker: Checker, { problem, input, expected, answer }: ToCheck): Promise<Held> {
  try {
    const checked = await checker.check(problem.summary.id, input, expected, answer);
    return checked.right ? { kind: 'right', answer } : { kind: 'wrong', answer, reason: checked.reason };
  } catch (error) {
    if (error instanceof CheckerFault) return { kind: 'unchecked', reason: error.message };
    throw error;
  }
}
