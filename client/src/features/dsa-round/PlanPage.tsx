import type { Assistance, DsaConditions, Language } from '@dayseven/contracts/vocabulary';
import { useState } from 'react';
import { usePlanDsa } from '../../connection/use-plan-round.ts';
import { usePlannedBefore } from '../../connection/use-replan.ts';
import { conditionsLine } from '../../shared/round/conditions-words.ts';
import { Choice } from '../../shared/round/plan/Choice.tsx';
import { anySeed, EditorField, HoldingFields } from '../../shared/round/plan/HoldingFields.tsx';
import { ModeField } from '../../shared/round/plan/ModeField.tsx';
import { MoreConditions } from '../../shared/round/plan/MoreConditions.tsx';
import { NumberField } from '../../shared/round/plan/NumberField.tsx';
import { PlanForm } from '../../shared/round/plan/PlanForm.tsx';
import { WeakTopics } from '../../shared/round/plan/WeakTopics.tsx';
import { languageNames } from '../../shared/words.ts';

type Plan = DsaConditions & { readonly assistance: Assistance };

function newPlan(): Plan {
  return { problems: 2, minutes: 70, mode: 'strict', extraTime: 1, language: 'go', weak: [], seed: anySeed(), assistance: 'completion' };
}

/** Chooses how the round is held. The problems are drawn by the server and stay unknown until the start. */
export function PlanPage() {
  const before = usePlannedBefore<DsaConditions | null>();
  const [conditions, setConditions] = useState<Plan>(() => ({ ...newPlan(), ...before }));
  const { plan, failure, isPlanning } = usePlanDsa();
  const change = (changes: Partial<Plan>) => setConditions({ ...conditions, ...changes });

  return (
    <PlanForm kind="dsa" title="Plan a DSA round" line={conditionsLine(conditions)} failure={failure} isPlanning={isPlanning} onPlan={() => void plan(conditions)}>
      <Choice name="Problems" value={String(conditions.problems)} options={[['2', 'Two mixed problems'], ['1', 'One problem']]}
        onChoose={(value) => change(value === '1' ? { problems: 1, minutes: 35 } : { problems: 2, minutes: 70 })} />
      <div className="plan-minutes"><NumberField label="Minutes" description={conditions.problems === 1 ? 'Usually 35 for one problem.' : 'Usually 70 for two problems.'} min={10} max={180} value={conditions.minutes} onChange={(minutes) => change({ minutes })} /></div>
      <Choice<Language> name="Language" value={conditions.language} options={Object.entries(languageNames) as [Language, string][]} onChoose={(language) => change({ language })} />
      <ModeField mode={conditions.mode} onChoose={(mode) => change({ mode })} />
      <WeakTopics chosen={conditions.weak} onChoose={(weak) => change({ weak })} />
      <MoreConditions holds="editor, extra time, seed">
        <div className="plan-conditions">
          <EditorField assistance={conditions.assistance} onChoose={(assistance) => change({ assistance })} />
          <HoldingFields extraTime={conditions.extraTime} seed={conditions.seed} onChange={change} />
        </div>
      </MoreConditions>
    </PlanForm>
  );
}
