import type { JudgeView } from '@dayseven/contracts';

/** Says in the terminal when the judge comes and goes; how far its building is, the page shows. */
export function tellJudge(say: (line: string) => void): (view: JudgeView) => void {
  let last = '';
  return function tell({ state, text }) {
    if ((state !== 'ready' && state !== 'off') || text === last) return;
    last = text;
    say(text);
  };
}
