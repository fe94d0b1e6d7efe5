import type { AccountView, FactsView, LessonView } from '@dayseven/contracts';
import { momentDigits } from '../../../shared/clock-digits.ts';
import { outcomeWords } from '../../../shared/outcome-words.ts';
import { counted } from '../../../shared/quantities.ts';
import { spokenTime } from '../../../shared/round/clock-words.ts';
import type { DsaRow } from '../../../shared/round/rubric-words.ts';

/** What is known of the work on one problem. */
export interface KnownProblem {
  readonly title: string;
  readonly account: AccountView;
  readonly lesson: LessonView | undefined;
  readonly breaks: FactsView['sheets'][number]['breaks'];
}

export interface Known {
  readonly problems: readonly KnownProblem[];
  readonly notes: string;
  readonly silences: FactsView['silences'];
  readonly lengthMs: number;
}

/** The facts that bear on each row of a DSA round, beside the candidate's band: no judgement in them. */
export const factWords: Readonly<Record<DsaRow, (known: Known) => readonly string[]>> = {
  correctness: ({ problems }) => problems.map((problem) => sentence(`${about(problem, problems)}${verdictWords(problem)}`)),
  complexity: ({ problems }) => problems.map((problem) => sentence(`${about(problem, problems)}${costWords(problem)}`)),
  communication: ({ problems, notes, silences, lengthMs }) => [promptWords(problems), notes.trim() === '' ? 'No notes.' : 'Notes were written.', ...silenceWords(silences, lengthMs)],
  testing: ({ problems, lengthMs }) => problems.map((problem) => sentence(`${about(problem, problems)}${testWords(problem, lengthMs)}`)),
};

function sentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function about({ title }: KnownProblem, problems: readonly KnownProblem[]): string {
  return problems.length > 1 ? `${title}: ` : '';
}

function verdictWords({ account: { verdict, acceptedMs, submissions } }: KnownProblem): string {
  if (verdict === undefined) return 'nothing submitted.';
  const when = acceptedMs === undefined ? '' : ` at ${momentDigits(acceptedMs)}`;
  return `${outcomeWords[verdict].name.toLowerCase()}${when}, ${counted(submissions, 'submission')}.`;
}

function costWords({ account: { costs }, lesson }: KnownProblem): string {
  const said = costs === undefined ? 'nothing said' : `you said time ${costs.time}, space ${costs.space}`;
  return lesson === undefined ? `${said}.` : `${said}; the model solution takes time ${lesson.complexity.time}, space ${lesson.complexity.space}.`;
}

function promptWords(problems: readonly KnownProblem[]): string {
  const sum = (of: 'shown' | 'said') => problems.reduce((total, { account }) => total + account.prompts[of], 0);
  return sum('shown') === 0 ? 'The interviewer asked nothing.' : `${sum('said')} of ${counted(sum('shown'), 'prompt')} answered aloud.`;
}

/** In a shorter round, none of three minutes says nothing. */
const tellingMs = 10 * 60_000;

function silenceWords({ count, longestMs }: FactsView['silences'], lengthMs: number): readonly string[] {
  if (count > 0) return [`More than three minutes without a key: ${counted(count, 'time')}, ${spokenTime(longestMs)} at most.`];
  return lengthMs < tellingMs ? [] : ['Never more than three minutes without a key.'];
}

function testWords({ account: { ownCases, firstRunMs }, breaks }: KnownProblem, lengthMs: number): string {
  const brokenMs = breaks.reduce((sum, { fromMs, untilMs = lengthMs }) => sum + untilMs - fromMs, 0);
  const parts = [counted(ownCases, 'own case'), firstRunMs === undefined ? 'never run' : `first run at ${momentDigits(firstRunMs)}`];
  if (brokenMs > 0) parts.push(`broken for ${spokenTime(brokenMs)} after it had passed`);
  return `${parts.join(', ')}.`;
}
