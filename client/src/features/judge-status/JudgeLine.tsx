import { Progress } from '@mantine/core';
import { IconCircleCheck, IconHammer, IconLoader2, IconPlugConnectedX, type Icon } from '@tabler/icons-react';
import type { JudgeView } from '@dayseven/contracts';
import { useLink } from '../../connection/connection-context.ts';
import { useJudge } from '../../connection/use-judge.ts';

const icons: Readonly<Record<JudgeView['state'], Icon>> = { starting: IconLoader2, building: IconHammer, ready: IconCircleCheck, off: IconPlugConnectedX };
const names: Readonly<Record<JudgeView['state'], string>> = { starting: 'Judge starting', building: 'Judge being built', ready: 'Judge ready', off: 'Judge off' };

/** What a name says already: "The judge is ready." */
const said = new Set(['The judge is ready.', 'The judge is starting.']);

const outOfReach = <Line label="Server" Shape={IconPlugConnectedX} tone="warn" name="Server out of reach" text="The page goes on trying." />;

/** One line for the whole judge: an icon, its name, what more there is to say and, while it is built, how far that is. */
export function JudgeLine() {
  const judge = useJudge();
  const link = useLink();
  if (link === 'offline') return outOfReach;
  if (judge === undefined) return null;
  const { state, text, percent } = judge;
  return (
    <Line Shape={icons[state]} tone={state === 'ready' ? 'good' : state === 'off' ? 'warn' : 'quiet'} name={names[state]} text={said.has(text) ? undefined : text}>
      {percent !== undefined && state !== 'ready' && <Progress value={percent} size="sm" w={90} aria-label={`${names[state]}: ${Math.round(percent)} %`} />}
    </Line>
  );
}

/** In place of the judge's line where nothing is judged: whether the server is there. */
export function LinkLine() {
  return useLink() === 'offline' ? outOfReach : null;
}

interface LineProps {
  readonly label?: string;
  readonly Shape: Icon;
  readonly tone: 'good' | 'warn' | 'quiet';
  readonly name: string;
  readonly text: string | undefined;
  readonly children?: React.ReactNode;
}

function Line({ label = 'Judge', Shape, tone, name, text, children }: LineProps) {
  return (
    <div className="judge-line" role="status" aria-label={label}>
      <Shape size={17} stroke={1.9} aria-hidden className={`tone-${tone}`} />
      <strong>{name}</strong>
      {text !== undefined && <span className="quiet judge-text" title={text}>{text}</span>}
      {children}
    </div>
  );
}
