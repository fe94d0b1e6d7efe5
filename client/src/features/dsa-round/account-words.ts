import type { AccountView, FactsView } from '@dayseven/contracts';
import { outcomeWords } from '../../shared/outcome-words.ts';
import { counted } from '../../shared/quantities.ts';
import { momentDigits } from '../../shared/clock-digits.ts';

type Break = FactsView['sheets'][number]['breaks'][number];

/** Where the time went on one problem, in sentences built from its log, what happened first before what came later; with what is known of its breaks, of each of them. */
export function whereTimeWent(account: AccountView, breaks: readonly Break[] = []): readonly string[] {
  const { runs, submissions, ownCases, hints, costs, prompts, firstRunMs } = account;
  const sentences = [
    firstRunMs === undefined && 'It was never run.',
    ...momentsOf(account, breaks).sort((one, other) => one.atMs - other.atMs).map(({ says }) => says),
    costs !== undefined && `You said: time ${costs.time}, space ${costs.space}.`,
    hints > 0 && `${counted(hints, 'hint')} taken.`,
    prompts.shown > 0 && `${prompts.said} of ${counted(prompts.shown, 'prompt')} answered aloud.`,
    runs + submissions + ownCases > 0 && `${counted(runs, 'run')}, ${counted(submissions, 'submission')}, ${counted(ownCases, 'own case')}.`,
  ];
  return sentences.filter((sentence) => sentence !== false);
}

interface Moment {
  readonly atMs: number;
  readonly says: string;
}

function momentsOf({ firstRunMs, firstGreenMs, brokenMs, acceptedMs }: AccountView, breaks: readonly Break[]): Moment[] {
  const passedAtOnce = firstRunMs !== undefined && firstGreenMs === firstRunMs;
  const moment = (atMs: number | undefined, says: (digits: string) => string): Moment[] => (atMs === undefined ? [] : [{ atMs, says: says(momentDigits(atMs)) }]);
  return [
    ...moment(firstRunMs, (digits) => (passedAtOnce ? `First run at ${digits}, and it passed.` : `First run at ${digits}.`)),
    ...(passedAtOnce ? [] : moment(firstGreenMs, (digits) => `A run passed at ${digits}.`)),
    ...brokenWords(brokenMs, breaks),
    ...moment(acceptedMs, (digits) => `Accepted at ${digits}.`),
  ];
}

function brokenWords(brokenMs: number | undefined, breaks: readonly Break[]): readonly Moment[] {
  if (breaks.length > 0 || brokenMs === undefined) return breaks.map((one) => ({ atMs: one.fromMs, says: breakWords(one) }));
  return [{ atMs: brokenMs, says: `At ${momentDigits(brokenMs)} a run failed again, and none passed after it.` }];
}

/** "At 33:05 a run failed again (wrong answer at Sample 2); one passed at 40:05." */
function breakWords({ fromMs, untilMs, verdict, at }: Break): string {
  const what = [outcomeWords[verdict].name.toLowerCase(), at].filter((part) => part !== undefined).join(' at ');
  return `At ${momentDigits(fromMs)} a run failed again (${what}); ${untilMs === undefined ? 'none passed after it' : `one passed at ${momentDigits(untilMs)}`}.`;
}
