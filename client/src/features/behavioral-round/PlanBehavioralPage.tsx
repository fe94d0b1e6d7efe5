import { Button, NativeSelect, NumberInput } from '@mantine/core';
import type { BehavioralConditions, Mode } from '@dayseven/contracts/vocabulary';
import { useState } from 'react';
import { usePlanBehavioral } from '../../connection/use-plan-round.ts';
import { Notice } from '../../shared/Notice.tsx';
import { extraTimes, modeNames } from '../../shared/round/mode-words.ts';
import { Choice } from '../../shared/round/plan/Choice.tsx';
import { KindLinks } from '../../shared/round/plan/KindLinks.tsx';
import { anySeed } from '../../shared/round/plan/HoldingFields.tsx';
import { conditionsLine } from './behavioral-words.ts';

const counts = ['2', '3', '4', '5'] as const;

/** Chooses how the round is held. The questions are drawn by the server and told one at a time. */
export function PlanBehavioralPage() {
  const [conditions, setConditions] = useState<BehavioralConditions>(() => ({ questions: 4, minutes: 50, mode: 'strict', extraTime: 1, seed: anySeed() }));
  const { plan, failure } = usePlanBehavioral();
  const change = (changes: Partial<BehavioralConditions>) => setConditions({ ...conditions, ...changes });
  return (
    <main id="main" className="round-page">
      <h1>Plan a behavioral round</h1>
      <KindLinks shown="behavioral" />
      <form className="round-card plan-form" onSubmit={(event) => { event.preventDefault(); void plan(conditions); }}>
        <p>Questions about your own work, one at a time: a minute to prepare, two or three to answer, one or two follow-ups. Then your weak notes, in the minutes that are left.</p>
        <Choice name="Questions" value={String(conditions.questions)} options={counts.map((count) => [count, count] as const)} onChoose={(value) => change({ questions: Number(value) })} />
        <Choice<Mode> name="Mode" value={conditions.mode} options={Object.entries(modeNames) as [Mode, string][]} onChoose={(mode) => change({ mode })} />
        <div className="plan-conditions">
          <NumberInput label="Minutes" min={10} max={180} clampBehavior="strict" allowDecimal={false} value={conditions.minutes} onChange={(value) => typeof value === 'number' && change({ minutes: value })} />
          <NativeSelect label="Extra time" value={String(conditions.extraTime)} onChange={(event) => change({ extraTime: extraTimes.find(({ value }) => String(value) === event.currentTarget.value)?.value ?? 1 })} data={extraTimes.map(({ value, name }) => ({ value: String(value), label: name }))} />
          <NumberInput label="Seed" min={0} max={999_999} clampBehavior="strict" allowDecimal={false} value={conditions.seed} onChange={(value) => typeof value === 'number' && change({ seed: value })} />
        </div>
        {failure !== null && <Notice kind="problem">{failure}</Notice>}
        <div className="round-actions">
          <Button type="submit">To the lobby</Button>
          <span className="quiet">{conditionsLine(conditions)}. Nothing starts yet.</span>
        </div>
      </form>
    </main>
  );
}
