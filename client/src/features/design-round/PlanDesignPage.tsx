import { Button, NativeSelect, NumberInput } from '@mantine/core';
import type { DesignConditions, Mode } from '@dayseven/contracts/vocabulary';
import { useState } from 'react';
import { usePlanDesign } from '../../connection/use-plan-round.ts';
import { Notice } from '../../shared/Notice.tsx';
import { allowedTime, designModeMeans, extraTimes, modeNames } from '../../shared/round/mode-words.ts';
import { Choice } from '../../shared/round/plan/Choice.tsx';
import { KindLinks } from '../../shared/round/plan/KindLinks.tsx';
import { anySeed } from '../../shared/round/plan/HoldingFields.tsx';

/** Chooses how the round is held. The scenario is drawn by the server and stays unknown until the start. */
export function PlanDesignPage() {
  const [conditions, setConditions] = useState<DesignConditions>(() => ({ minutes: 65, mode: 'strict', extraTime: 1, seed: anySeed() }));
  const { plan, failure } = usePlanDesign();
  const change = (changes: Partial<DesignConditions>) => setConditions({ ...conditions, ...changes });
  return (
    <main id="main" className="round-page">
      <h1>Plan a system-design round</h1>
      <KindLinks shown="design" />
      <p className="quiet">One full design: a document with seven headings, a board or a list of components, and an interviewer who answers what you ask.</p>
      <form className="round-card plan-form" onSubmit={(event) => { event.preventDefault(); void plan(conditions); }}>
        <Choice<Mode> name="Mode" value={conditions.mode} options={Object.entries(modeNames) as [Mode, string][]} onChoose={(mode) => change({ mode })} />
        <ul className="plain-list quiet" aria-live="polite">{designModeMeans[conditions.mode].map((sentence) => <li key={sentence}>{sentence}</li>)}</ul>
        <details>
          <summary>Conditions</summary>
          <div className="plan-conditions">
            <NumberInput label="Minutes" min={10} max={180} clampBehavior="strict" allowDecimal={false} value={conditions.minutes} onChange={(value) => typeof value === 'number' && change({ minutes: value })} />
            <NativeSelect label="Extra time" value={String(conditions.extraTime)} onChange={(event) => change({ extraTime: extraTimes.find((one) => String(one.value) === event.currentTarget.value)?.value ?? 1 })}
              data={extraTimes.map(({ value, name }) => ({ value: String(value), label: name }))} />
            <NumberInput label="Seed" description="The same seed draws the same scenario again." min={0} max={999_999} clampBehavior="strict" allowDecimal={false} value={conditions.seed} onChange={(value) => typeof value === 'number' && change({ seed: value })} />
          </div>
        </details>
        {failure !== null && <Notice kind="problem">{failure}</Notice>}
        <div className="round-actions">
          <Button type="submit">To the lobby</Button>
          <span className="quiet">{allowedTime(conditions)}, {modeNames[conditions.mode]}. Nothing starts yet.</span>
        </div>
      </form>
    </main>
  );
}
