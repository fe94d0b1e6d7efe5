import type { DesignConditions } from '@dayseven/contracts/vocabulary';
import { useState } from 'react';
import { Link } from 'wouter';
import { usePlanDesign } from '../../connection/use-plan-round.ts';
import { usePlannedBefore } from '../../connection/use-replan.ts';
import { allowedTime, designModeMeans, modeNames } from '../../shared/round/mode-words.ts';
import { anySeed, HoldingFields } from '../../shared/round/plan/HoldingFields.tsx';
import { ModeField } from '../../shared/round/plan/ModeField.tsx';
import { MoreConditions } from '../../shared/round/plan/MoreConditions.tsx';
import { NumberField } from '../../shared/round/plan/NumberField.tsx';
import { PlanForm } from '../../shared/round/plan/PlanForm.tsx';

/** Chooses how the round is held. The scenario is drawn by the server and stays unknown until the start. */
export function PlanDesignPage() {
  const before = usePlannedBefore<DesignConditions | null>();
  const [conditions, setConditions] = useState<DesignConditions>(() => before ?? { minutes: 65, mode: 'strict', extraTime: 1, seed: anySeed() });
  const { plan, failure, isPlanning } = usePlanDesign();
  const change = (changes: Partial<DesignConditions>) => setConditions({ ...conditions, ...changes });
  return (
    <PlanForm kind="design" title="Plan a system-design round" line={`${allowedTime(conditions)}, ${modeNames[conditions.mode]}`} failure={failure} isPlanning={isPlanning} onPlan={() => void plan(conditions)}>
      <div className="plan-minutes"><NumberField label="Minutes" description="Usually 65." min={10} max={180} value={conditions.minutes} onChange={(minutes) => change({ minutes })} /></div>
      <ModeField mode={conditions.mode} means={designModeMeans} onChoose={(mode) => change({ mode })} />
      <MoreConditions holds="extra time, seed">
        <div className="plan-conditions"><HoldingFields extraTime={conditions.extraTime} seed={conditions.seed} onChange={change} /></div>
      </MoreConditions>
      <p className="quiet">The document begins with <Link href="/settings">your template</Link>.</p>
    </PlanForm>
  );
}
