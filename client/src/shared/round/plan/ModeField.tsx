import type { Mode } from '@dayseven/contracts/vocabulary';
import { modeNames, type modeMeans } from '../mode-words.ts';
import { ModeMeans } from '../ModeMeans.tsx';
import { Choice } from './Choice.tsx';

export interface ModeFieldProps {
  readonly mode: Mode;
  /** What each mode means in a round of this kind; a DSA round's meaning when absent. */
  readonly means?: typeof modeMeans;
  readonly onChoose: (mode: Mode) => void;
}

/** Strict or Relaxed, and what the chosen one means. */
export function ModeField({ mode, means, onChoose }: ModeFieldProps) {
  return (
    <>
      <Choice<Mode> name="Mode" value={mode} options={Object.entries(modeNames) as [Mode, string][]} onChoose={onChoose} />
      <div className="plan-mode" aria-live="polite"><ModeMeans mode={mode} {...(means && { means })} /></div>
    </>
  );
}
