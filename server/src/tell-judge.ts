import type { JudgeView } from '@dayseven/contracts';

/** Says in the terminal each thing about the judge once: what is being built, when it comes and goes. How far, the page shows. */
export function tellJudge(say: (line: string) => void): (view: JudgeView) => void {
  let last = '';
  return function tell({ state, text }) {
    if (state === 'starting' || text === last) return;
    last = text;
    say(text);
  };
}
