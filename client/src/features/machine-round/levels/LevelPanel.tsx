import type { LevelView } from '@dayseven/contracts';
import { IconCheck, IconLock } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { Prose } from '../../../shared/Prose.tsx';
import { levelName, opensWhen } from '../../../shared/machine/level-words.ts';
import { ScriptSteps } from '../steps/ScriptSteps.tsx';

export interface LevelPanelProps {
  readonly levels: readonly LevelView[];
  /** The number of the level, or the pad. */
  readonly shown: number | 'design';
  readonly onShow: (shown: number | 'design') => void;
  readonly concurrency: string;
  readonly pad: ReactNode;
}

/** What is asked for, level by level, and the pad beside it. A level that is not open says what opens it. */
export function LevelPanel({ levels, shown, onShow, concurrency, pad }: LevelPanelProps) {
  const level = levels.find(({ number }) => number === shown);
  return (
    <>
      <div className="pane-head">
        <nav className="level-steps" aria-label="Levels">
          {levels.map((one) => (
            <button key={one.number} type="button" className="chip" aria-pressed={one.number === shown} onClick={() => onShow(one.number)}>
              {one.openedAtMs === undefined && <IconLock size={13} aria-label="Not open" />}
              {one.passedAtMs !== undefined && <IconCheck size={14} className="tone-good" aria-label="Passed" />}
              {levelName(one)}
            </button>
          ))}
          <button type="button" className="chip" aria-pressed={shown === 'design'} onClick={() => onShow('design')}>Design</button>
        </nav>
      </div>
      {level === undefined ? pad : <div className="pane-scroll" role="region" aria-label="Statement" tabIndex={0}><Level level={level} concurrency={concurrency} /></div>}
    </>
  );
}

function Level({ level, concurrency }: { readonly level: LevelView; readonly concurrency: string }) {
  const { open } = level;
  if (open === undefined) return <p className="statement quiet">{level.openedAtMs === undefined ? opensWhen(level) : 'What this level asks for is not there any more.'}</p>;
  return (
    <article className="statement">
      <h2 className="level-title">{levelName(level)}: {open.title}</h2>
      <Prose text={open.statement} />
      {level.number === 1 && <p className="quiet">{concurrency}</p>}
      {open.samples.map((sample, at) => (
        <section key={at} className="sample" aria-label={`Sample ${at + 1}`}>
          <h3>Sample {at + 1}</h3>
          <ScriptSteps script={{ steps: sample.steps, before: 0, after: 0 }} label={`Steps of sample ${at + 1}`} withGot={false} />
          {sample.explanation !== undefined && <div className="sample-why"><Prose text={sample.explanation} /></div>}
        </section>
      ))}
    </article>
  );
}
