import { Button, NumberInput } from '@mantine/core';
import type { Assistance, DsaConditions, Language, Mode } from '@dayseven/contracts/vocabulary';
import { useState } from 'react';
import { usePlanDsa } from '../../connection/use-plan-round.ts';
import { Notice } from '../../shared/Notice.tsx';
import { modeMeans, modeNames } from '../../shared/round/mode-words.ts';
import { Choice } from '../../shared/round/plan/Choice.tsx';
import { KindLinks } from '../../shared/round/plan/KindLinks.tsx';
import { anySeed, HoldingFields } from '../../shared/round/plan/HoldingFields.tsx';
import { WeakTopics } from '../../shared/round/plan/WeakTopics.tsx';
import { languageNames } from '../../shared/words.ts';
import { conditionsLine } from '../../shared/round/conditions-words.ts';

type Plan = DsaConditions & { readonly assistance: Assistance };

function newPlan(): Plan {
  return { problems: 2, minutes: 70, mode: 'strict', extraTime: 1, language: 'go', weak: [], seed: anySeed(), assistance: 'completion' };
}

/** Chooses how the round is held. The problems are drawn by the server and stay unknown until the start. */
export function PlanPage() {
  const [conditions, setConditions] = useState(newPlan);
  const { plan, failure } = usePlanDsa();
  const change = (changes: Partial<Plan>) => setConditions({ ...conditions, ...changes });

  return (
    <main id="main" className="round-page">
      <h1>Plan a DSA round</h1>
      <KindLinks shown="dsa" />
      <form className="round-card plan-form" onSubmit={(event) => { event.preventDefault(); void plan(conditions); }}>
        <Choice name="Problems" value={String(conditions.problems)} options={[['2', 'Two mixed problems, 70 minutes'], ['1', 'One problem, 35 minutes']]}
          onChoose={(value) => change(value === '1' ? { problems: 1, minutes: 35 } : { problems: 2, minutes: 70 })} />
        <Choice<Language> name="Language" value={conditions.language} options={Object.entries(languageNames) as [Language, string][]} onChoose={(language) => change({ language })} />
        <Choice<Mode> name="Mode" value={conditions.mode} options={Object.entries(modeNames) as [Mode, string][]} onChoose={(mode) => change({ mode })} />
        <ul className="plain-list quiet" aria-live="polite">{modeMeans[conditions.mode].map((sentence) => <li key={sentence}>{sentence}</li>)}</ul>
        <WeakTopics chosen={conditions.weak} onChoose={(weak) => change({ weak })} />
        <details>
          <summary>Conditions</summary>
          <div className="plan-conditions">
            <NumberInput label="Minutes" min={10} max={180} clampBehavior="strict" allowDecimal={false} value={conditions.minutes} onChange={(value) => typeof value === 'number' && change({ minutes: value })} />
            <HoldingFields extraTime={conditions.extraTime} assistance={conditions.assistance} seed={conditions.seed} onChange={change} />
          </div>
        </details>
        {failure !== null && <Notice kind="problem">{failure}</Notice>}
        <div className="round-actions">
          <Button type="submit">To the lobby</Button>
          <span className="quiet">{conditionsLine(conditions)}. Nothing starts yet.</span>
        </div>
      </form>
    </main>
  );
}
