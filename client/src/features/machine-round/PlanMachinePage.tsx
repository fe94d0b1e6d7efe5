import type { Assistance, Language, MachineConditions, MachineForm } from '@dayseven/contracts/vocabulary';
import { useState } from 'react';
import { usePlanMachine } from '../../connection/use-plan-round.ts';
import { usePlannedBefore } from '../../connection/use-replan.ts';
import { Choice } from '../../shared/round/plan/Choice.tsx';
import { anySeed, EditorField, HoldingFields } from '../../shared/round/plan/HoldingFields.tsx';
import { ModeField } from '../../shared/round/plan/ModeField.tsx';
import { MoreConditions } from '../../shared/round/plan/MoreConditions.tsx';
import { NumberField } from '../../shared/round/plan/NumberField.tsx';
import { PlanForm } from '../../shared/round/plan/PlanForm.tsx';
import { languageNames } from '../../shared/words.ts';
import { forms, machineLine, machineModeMeans } from './machine-words.ts';

type Plan = MachineConditions & { readonly assistance: Assistance };

const newPlan = (): Plan => ({ form: 'day', minutes: forms.day.usual, mode: 'strict', extraTime: 1, language: 'go', seed: anySeed(), assistance: 'completion' });

/** Chooses how the round is held. The problem is drawn by the server and stays unknown until the start. */
export function PlanMachinePage() {
  const before = usePlannedBefore<MachineConditions | null>();
  const [conditions, setConditions] = useState<Plan>(() => ({ ...newPlan(), ...before }));
  const { plan, failure } = usePlanMachine();
  const change = (changes: Partial<Plan>) => setConditions({ ...conditions, ...changes });
  const { least, usual, most } = forms[conditions.form];
  return (
    <PlanForm kind="machine-coding" title="Plan a machine-coding round" line={machineLine(conditions)} failure={failure} onPlan={() => void plan(conditions)}>
      <Choice<MachineForm> name="Form" value={conditions.form} options={[['day', forms.day.name], ['full', forms.full.name]]} onChoose={(form) => change({ form, minutes: forms[form].usual })} />
      <p className="quiet">{forms[conditions.form].means}</p>
      <div className="plan-minutes"><NumberField label="Minutes" description={`Usually ${usual}.`} min={least} max={most} value={conditions.minutes} onChange={(minutes) => change({ minutes })} /></div>
      <Choice<Language> name="Language" value={conditions.language} options={Object.entries(languageNames) as [Language, string][]} onChoose={(language) => change({ language })} />
      <ModeField mode={conditions.mode} means={machineModeMeans} onChoose={(mode) => change({ mode })} />
      <MoreConditions holds="editor, extra time, seed">
        <div className="plan-conditions">
          <EditorField assistance={conditions.assistance} onChoose={(assistance) => change({ assistance })} />
          <HoldingFields extraTime={conditions.extraTime} seed={conditions.seed} onChange={change} />
        </div>
      </MoreConditions>
    </PlanForm>
  );
}
