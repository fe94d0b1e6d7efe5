import { Button, Checkbox, NativeSelect, NumberInput, SegmentedControl } from '@mantine/core';
import type { Assistance, DsaConditions, ExtraTime, Language, Mode, Topic } from '@dayseven/contracts/vocabulary';
import { useState } from 'react';
import { Notice } from '../../shared/Notice.tsx';
import { languageNames, topicNames } from '../../shared/words.ts';
import { extraTimes, modeMeans, modeNames } from '../../shared/round/mode-words.ts';
import { assistanceMeans, assistanceNames, conditionsLine } from './conditions-words.ts';
import { anySeed, usePlanRound } from './use-plan-round.ts';

const mostWeak = 3;

type Plan = DsaConditions & { readonly assistance: Assistance };

function newPlan(): Plan {
  return { problems: 2, minutes: 70, mode: 'strict', extraTime: 1, language: 'go', weak: [], seed: anySeed(), assistance: 'completion' };
}

/** Chooses how the round is held. The problems are drawn by the server and stay unknown until the start. */
export function PlanPage() {
  const [conditions, setConditions] = useState(newPlan);
  const { plan, failure } = usePlanRound();
  const change = (changes: Partial<Plan>) => setConditions({ ...conditions, ...changes });

  return (
    <main id="main" className="round-page">
      <h1>Plan a DSA round</h1>
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
            <NativeSelect label="Extra time" value={String(conditions.extraTime)} onChange={(event) => change({ extraTime: extraTimeOf(event.currentTarget.value) })}
              data={extraTimes.map(({ value, name }) => ({ value: String(value), label: name }))} />
            <NativeSelect label="Editor" description={assistanceMeans[conditions.assistance]} value={conditions.assistance} onChange={(event) => change({ assistance: assistanceOf(event.currentTarget.value) })}
              data={assistances.map((value) => ({ value, label: assistanceNames[value] }))} />
            <NumberInput label="Seed" description="The same seed draws the same problems again." min={0} max={999_999} clampBehavior="strict" allowDecimal={false} value={conditions.seed} onChange={(value) => typeof value === 'number' && change({ seed: value })} />
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

const assistances = Object.keys(assistanceNames) as Assistance[];

function assistanceOf(value: string): Assistance {
  return assistances.find((one) => one === value) ?? 'completion';
}

function extraTimeOf(value: string): ExtraTime {
  return extraTimes.find((one) => String(one.value) === value)?.value ?? 1;
}

interface ChoiceProps<Value extends string> {
  readonly name: string;
  readonly value: Value;
  readonly options: readonly (readonly [Value, string])[];
  readonly onChoose: (value: Value) => void;
}

function Choice<Value extends string>({ name, value, options, onChoose }: ChoiceProps<Value>) {
  return (
    <div className="plan-choice">
      <span aria-hidden>{name}</span>
      <SegmentedControl<Value> aria-label={name} value={value} onChange={onChoose} data={options.map(([one, label]) => ({ value: one, label }))} />
    </div>
  );
}

interface WeakTopicsProps {
  readonly chosen: readonly Topic[];
  readonly onChoose: (topics: Topic[]) => void;
}

function WeakTopics({ chosen, onChoose }: WeakTopicsProps) {
  const isFull = chosen.length >= mostWeak;
  return (
    <fieldset className="weak-topics">
      <legend>Where do you feel weak? Up to {mostWeak} topics are drawn more often.</legend>
      {(Object.entries(topicNames) as [Topic, string][]).map(([topic, name]) => {
        const isChosen = chosen.includes(topic);
        return <Checkbox key={topic} size="xs" label={name} checked={isChosen} disabled={isFull && !isChosen} onChange={() => onChoose(isChosen ? chosen.filter((one) => one !== topic) : [...chosen, topic])} />;
      })}
    </fieldset>
  );
}
