import type { AnswerTime } from './behavioral-words.ts';

const radius = 15;

/** How much is left of the time for an answer, as a ring that empties; the words beside it say the same. It moves with the clock and by nothing else. */
export function AnswerRing({ left, tone }: Pick<AnswerTime, 'left' | 'tone'>) {
  return (
    <svg className={`answer-ring answer-ring-${tone}`} viewBox="0 0 36 36" aria-hidden>
      <circle cx={18} cy={18} r={radius} />
      <circle className="answer-ring-left" cx={18} cy={18} r={radius} pathLength={100} strokeDasharray={`${left * 100} 100`} transform="rotate(-90 18 18)" />
    </svg>
  );
}
