import type { StarSharesView } from '@dayseven/contracts';
import type { MarkedOn } from '@dayseven/contracts/vocabulary';
import { starNames, starParts, sharesWords } from '../../../shared/behavioral/star-words.ts';

export interface SharesBarProps {
  readonly shares: StarSharesView;
  readonly of: MarkedOn;
}

/** Where an answer went, as a sentence and a plain bar of the same. */
export function SharesBar({ shares, of }: SharesBarProps) {
  return (
    <div>
      <p><strong>{sharesWords(shares)}</strong> <span className="quiet">By your marks and {of === 'typed' ? 'the length of what you typed' : 'the seconds of the recording'}.</span></p>
      <div className="star-bar" aria-hidden>
        {shares.unmarked > 0 && <span className="star-unmarked" style={{ inlineSize: `${shares.unmarked}%` }} />}
        {starParts.filter((part) => shares[part] > 0).map((part) => <span key={part} className={`star-${part}`} style={{ inlineSize: `${shares[part]}%` }}>{starNames[part].slice(0, 1)}</span>)}
      </div>
    </div>
  );
}
