import type { TapeView } from '@dayseven/contracts';
import type { MarkKind } from '@dayseven/contracts/vocabulary';
import { outcomeWords, type Tone } from './outcome-words.ts';

type Mark = TapeView['marks'][number];

const kindNames: Readonly<Record<MarkKind, string>> = {
  run: 'Run', submission: 'Submission', hint: 'Hint taken', costs: 'Costs said', prompt: 'Interviewer', paste: 'Pasted from elsewhere', away: 'Away', pause: 'Paused', credit: 'Time given back', end: 'The end',
  asked: 'You asked', probe: 'Interviewer', curveball: 'A new turn',
  level: 'A level opened', race: 'Look for races', 'own-tests': 'Own tests', demo: 'Demo',
};

/** "Run: Wrong answer", "Interviewer: How would you test it?" */
export function markWords({ kind, verdict, text }: Mark): string {
  const more = verdict === undefined ? text : outcomeWords[verdict].name;
  return more === undefined ? kindNames[kind] : `${kindNames[kind]}: ${more}`;
}

export function markTone({ kind, verdict }: Mark): Tone {
  if (kind === 'curveball') return 'warn';
  return verdict === undefined ? 'quiet' : outcomeWords[verdict].tone;
}
