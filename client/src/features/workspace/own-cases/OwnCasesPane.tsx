import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import type { ProblemView } from '@dayseven/contracts';
import { limits } from '@dayseven/contracts/limits';
import { Notice } from '../../../shared/Notice.tsx';
import { OwnCaseForm } from './OwnCaseForm.tsx';
import { isWrong, type OwnCases } from './use-own-cases.ts';

export interface OwnCasesPaneProps {
  readonly problem: ProblemView;
  readonly own: OwnCases;
  /** Why nothing may be changed any more. */
  readonly closed: string | undefined;
}

export function OwnCasesPane({ problem, own, closed }: OwnCasesPaneProps) {
  const shown = own.cases[own.selected];
  return (
    <div className="own-cases">
      <div className="chips-row">
        <div className="chips" role="group" aria-label="Your cases">
          {own.cases.map((_, at) => (
            <button key={at} type="button" className="chip" aria-pressed={at === own.selected} onClick={() => own.select(at)}>
              Case {at + 1}
              {isWrong(own.sentences[at]) && <span className="tone-bad"> — needs fixing</span>}
            </button>
          ))}
        </div>
        <Button size="compact-sm" variant="subtle" leftSection={<IconPlus size={15} aria-hidden />} disabled={own.isFull || closed !== undefined} onClick={() => own.add()}>Add case</Button>
        {own.cases.length > 0 && <span className="quiet own-saved">{own.isSaved ? 'Saved' : 'Not saved yet'}</span>}
      </div>
      {own.refusals > 0 && <Notice kind="problem">Nothing was run: a case needs mending, or removing, first.</Notice>}
      {own.failure !== null && <Notice kind="problem">{own.failure}</Notice>}
      {shown === undefined ? (
        <p className="quiet pane-empty">Cases you add here run together with the samples, up to {limits.ownCases}. A new one begins as a copy of the first sample.</p>
      ) : (
        <OwnCaseForm key={own.selected} at={own.selected} shown={shown} problem={problem} own={own} closed={closed} />
      )}
    </div>
  );
}
