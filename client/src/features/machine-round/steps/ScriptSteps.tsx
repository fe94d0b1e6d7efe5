import type { ScriptView, StepView } from '@dayseven/contracts';
import { IconX } from '@tabler/icons-react';
import { stepGroups } from './step-groups.ts';

export interface ScriptStepsProps {
  readonly script: ScriptView;
  readonly label: string;
  /** Whether a solution's answers stand beside what is right. */
  readonly withGot: boolean;
}

/** A script step by step: what is done, what is right, and what a solution gave. Steps made at once stand together. */
export function ScriptSteps({ script: { steps, before, after }, label, withGot }: ScriptStepsProps) {
  const columns = withGot ? 4 : 3;
  return (
    <table className="script" aria-label={label}>
      <thead>
        <tr><th scope="col">Step</th><th scope="col">Does</th><th scope="col">Expected</th>{withGot && <th scope="col">Got</th>}</tr>
      </thead>
      {before > 0 && <LeftOut count={before} where="earlier" columns={columns} />}
      {stepGroups(steps).map((group) => (
        <tbody key={group[0]?.number} className={group.length > 1 ? 'at-once' : undefined}>
          {group.length > 1 && <tr><th scope="rowgroup">{group[0]?.number}</th><td colSpan={columns - 1} className="quiet">At once; who gets which answer does not count</td></tr>}
          {group.map((step, at) => <Step key={at} step={step} isAlone={group.length === 1} withGot={withGot} />)}
        </tbody>
      ))}
      {after > 0 && <LeftOut count={after} where="later" columns={columns} />}
    </table>
  );
}

function Step({ step: { number, does, expected, got, isWrong }, isAlone, withGot }: { readonly step: StepView; readonly isAlone: boolean; readonly withGot: boolean }) {
  // A long call that answers nothing has the place of its answer too.
  const isWide = !withGot && expected === undefined;
  return (
    <tr className={isWrong ? 'wrong-step' : undefined}>
      {isAlone ? <th scope="row">{number}</th> : <td />}
      <td colSpan={isWide ? 2 : 1}><code>{does}</code></td>
      {!isWide && <td>{expected !== undefined && <code>{expected}</code>}</td>}
      {withGot && <td>{isWrong && <IconX size={13} stroke={2.4} className="tone-bad" aria-label="Wrong" />}{got !== undefined && <code>{got}</code>}</td>}
    </tr>
  );
}

function LeftOut({ count, where, columns }: { readonly count: number; readonly where: 'earlier' | 'later'; readonly columns: number }) {
  return <tbody><tr><td colSpan={columns} className="quiet">{count} {where} {count === 1 ? 'step is' : 'steps are'} not shown</td></tr></tbody>;
}
