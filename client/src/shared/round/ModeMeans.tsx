import type { Mode } from '@dayseven/contracts/vocabulary';
import { modeMeans, modeNames } from './mode-words.ts';

/** Three sentences on what the mode means. */
export function ModeMeans({ mode, means = modeMeans }: { readonly mode: Mode; readonly means?: typeof modeMeans }) {
  return (
    <div>
      <h2>{modeNames[mode]} means</h2>
      <ul className="sentences">{means[mode].map((sentence) => <li key={sentence}>{sentence}</li>)}</ul>
    </div>
  );
}
