import type { Assistance, Language, MachineConditions, MachineForm, MachineId } from '@dayseven/contracts/vocabulary';
import { useState } from 'react';
import { Link, useSearchParams } from 'wouter';
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
import { ProblemField } from './ProblemField.tsx';

type Plan = Omit<MachineConditions, 'problem'> & { readonly assistance: Assistance; readonly problem: MachineId | undefined };

/** A problem that was chosen is practised whole; one that is drawn is held as on day 7. */
function newPlan(problem: MachineId | undefined): Plan {
  const held = problem === undefined ? { form: 'day', mode: 'strict' } as const : { form: 'full', mode: 'relaxed' } as const;
  return { ...held, problem, minutes: forms[held.form].usual, extraTime: 1, language: 'go', seed: anySeed(), assistance: 'completion' };
}

/** Chooses how the round is held. The problem is the one that was chosen, or drawn by the server and unknown until the start. */
export function PlanMachinePage() {
  const before = usePlannedBefore<MachineConditions | null>();
  const [address] = useSearchParams();
  const [conditions, setConditions] = useState<Plan>(() => ({ ...newPlan(machineIn(address)), ...before }));
  const { plan, failure, isPlanning } = usePlanMachine();
  const change = (changes: Partial<Plan>) => setConditions({ ...conditions, ...changes });
  const { least, usual, most } = forms[conditions.form];
  return (
    <PlanForm kind="machine-coding" title="Plan a machine-coding round" line={machineLine(conditions)} failure={failure} isPlanning={isPlanning} onPlan={() => void plan(asked(conditions))}>
      <ProblemField form={conditions.form} problem={conditions.problem} onChoose={(problem) => change({ problem })} />
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
      <p className="quiet"><Link href="/machine-coding">All machine-coding problems of the practice list</Link></p>
    </PlanForm>
  );
}

/** What the practice list put in the address. */
function machineIn(address: URLSearchParams): MachineId | undefined {
  const problem = address.get('problem');
  return problem === null || problem === '' ? undefined : (problem as MachineId);
}

function asked({ problem, ...rest }: Plan): MachineConditions {
  return problem === undefined ? rest : { ...rest, problem };
}
