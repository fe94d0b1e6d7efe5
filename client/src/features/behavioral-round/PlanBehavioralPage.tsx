import type { BehavioralConditions } from '@dayseven/contracts/vocabulary';
import { useState } from 'react';
import { usePlanBehavioral } from '../../connection/use-plan-round.ts';
import { usePlannedBefore } from '../../connection/use-replan.ts';
import { behavioralModeMeans } from '../../shared/round/mode-words.ts';
import { Choice } from '../../shared/round/plan/Choice.tsx';
import { anySeed, HoldingFields } from '../../shared/round/plan/HoldingFields.tsx';
import { ModeField } from '../../shared/round/plan/ModeField.tsx';
import { MoreConditions } from '../../shared/round/plan/MoreConditions.tsx';
import { NumberField } from '../../shared/round/plan/NumberField.tsx';
import { PlanForm } from '../../shared/round/plan/PlanForm.tsx';
import { conditionsLine } from './behavioral-words.ts';

const counts = ['2', '3', '4', '5'] as const;

/** Chooses how the round is held. The questions are drawn by the server and told one at a time. */
export function PlanBehavioralPage() {
  const before = usePlannedBefore<BehavioralConditions | null>();
  const [conditions, setConditions] = useState<BehavioralConditions>(() => before ?? { questions: 4, minutes: 50, mode: 'strict', extraTime: 1, seed: anySeed() });
  const { plan, failure, isPlanning } = usePlanBehavioral();
  const change = (changes: Partial<BehavioralConditions>) => setConditions({ ...conditions, ...changes });
  return (
    <PlanForm kind="behavioral" title="Plan a behavioral round" line={conditionsLine(conditions)} failure={failure} isPlanning={isPlanning} onPlan={() => void plan(conditions)}>
      <p>A minute to prepare each question, two or three to answer it, one or two follow-ups. Your weak notes take the minutes that are left.</p>
      <Choice name="Questions" value={String(conditions.questions)} options={counts.map((count) => [count, count] as const)} onChoose={(value) => change({ questions: Number(value) })} />
      <div className="plan-minutes"><NumberField label="Minutes" description="Usually 50 for four questions and the notes." min={10} max={180} value={conditions.minutes} onChange={(minutes) => change({ minutes })} /></div>
      <ModeField mode={conditions.mode} means={behavioralModeMeans} onChoose={(mode) => change({ mode })} />
      <MoreConditions holds="extra time, seed">
        <div className="plan-conditions"><HoldingFields extraTime={conditions.extraTime} seed={conditions.seed} onChange={change} /></div>
      </MoreConditions>
    </PlanForm>
  );
}
