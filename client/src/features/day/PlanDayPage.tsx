import { Button, Textarea } from '@mantine/core';
import { limits } from '@dayseven/contracts/limits';
import type { DayConditions, DayId, Language, Mode } from '@dayseven/contracts/vocabulary';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Link, useLocation } from 'wouter';
import { useConnection } from '../../connection/connection-context.ts';
import { daysQuery } from '../../connection/http-queries.ts';
import { usePlannedBefore } from '../../connection/use-replan.ts';
import { Notice } from '../../shared/Notice.tsx';
import { overLimit } from '../../shared/over-limit.ts';
import { kindNames } from '../../shared/round/kind-words.ts';
import { modeNames } from '../../shared/round/mode-words.ts';
import { ModeMeans } from '../../shared/round/ModeMeans.tsx';
import { Choice } from '../../shared/round/plan/Choice.tsx';
import { anySeed, EditorField, HoldingFields } from '../../shared/round/plan/HoldingFields.tsx';
import { MoreConditions } from '../../shared/round/plan/MoreConditions.tsx';
import { NumberField } from '../../shared/round/plan/NumberField.tsx';
import { WeakTopics } from '../../shared/round/plan/WeakTopics.tsx';
import { languageNames } from '../../shared/words.ts';
import { dayPlans, planOf, presetOf, presets, type DayPlan, type Preset } from './day-plans.ts';
import { dayMeans } from './day-means.ts';
import { dayLine, hoursLine } from './day-words.ts';
import { DateField } from './DateField.tsx';
import { RoundsEditor } from './RoundsEditor.tsx';

const hour = 3_600_000;

/** A day that was not begun, whose plan is changed. */
export interface DayToReplan {
  readonly dayId: DayId;
  readonly conditions: DayConditions;
  readonly notes: readonly string[];
}

function nextHour(): number {
  return Math.ceil(Date.now() / hour) * hour;
}

function newDay(): DayConditions {
  return { startsAt: nextHour(), rounds: [...dayPlans['four-hours'].rounds], ...presets.interview.held, language: 'go', weak: [], seed: anySeed() };
}

/** As it was planned, but for a moment that has passed. */
function conditionsOf(before: DayToReplan | null): DayConditions {
  return before === null ? newDay() : { ...before.conditions, startsAt: Math.max(before.conditions.startsAt, nextHour()) };
}

/** Chooses the day: when, which rounds, how they are held, and what of the week's notes to bring. Nothing starts yet. */
export function PlanDayPage() {
  const connection = useConnection();
  const client = useQueryClient();
  const [, goTo] = useLocation();
  const before = usePlannedBefore<DayToReplan | null>();
  const [conditions, setConditions] = useState(() => conditionsOf(before));
  const [plan, setPlan] = useState<DayPlan | 'own'>(() => planOf(conditions.rounds) ?? 'own');
  const [notes, setNotes] = useState(() => before?.notes.join('\n') ?? '');
  const [failure, setFailure] = useState<string | null>(null);
  const [isPlanning, setIsPlanning] = useState(false);
  const change = (changes: Partial<DayConditions>) => setConditions({ ...conditions, ...changes });
  const preset = presetOf(conditions);
  const tooLong = overLimit(notes, limits.pastedNotesChars);

  const save = async () => {
    if (tooLong !== undefined || isPlanning) return;
    setIsPlanning(true);
    const reply = await (before === null ? connection.ask('day:plan', { conditions, notes }) : connection.ask('day:replan', { dayId: before.dayId, conditions, notes }));
    setIsPlanning(false);
    if (!reply.ok) {
      setFailure(reply.failure.message);
      return;
    }
    void client.invalidateQueries({ queryKey: daysQuery.queryKey });
    goTo(`/days/${reply.value.id}`);
  };

  return (
    <main id="main" className="round-page">
      <PlanHead isNew={before === null} />
      <form className="round-card plan-form" onSubmit={(event) => { event.preventDefault(); void save(); }}>
        <Choice<DayPlan | 'own'> name="Plan" value={plan} options={[...(Object.keys(dayPlans) as DayPlan[]).map((one) => [one, dayPlans[one].name] as const), ['own', 'Rounds of my own']]}
          onChoose={(one) => { setPlan(one); if (one !== 'own') change({ rounds: [...dayPlans[one].rounds] }); }} />
        {plan !== 'own' && <p className="quiet">{hoursLine(conditions, dayPlans[plan].hours)}</p>}
        {plan === 'own' && <RoundsEditor rounds={conditions.rounds} onChange={(rounds) => change({ rounds })} />}
        <DateField startsAt={conditions.startsAt} onChange={(startsAt) => change({ startsAt })} />
        <Choice<Language> name="Language" value={conditions.language} options={Object.entries(languageNames) as [Language, string][]} onChoose={(language) => change({ language })} />
        <Choice<Preset | 'own'> name="Hold it" value={preset ?? 'own'} options={[...(Object.keys(presets) as Preset[]).map((one) => [one, presets[one].name] as const), ...(preset === undefined ? [['own', 'My own way'] as const] : [])]}
          onChoose={(one) => one !== 'own' && change(presets[one].held)} />
        <div className="plan-mode" aria-live="polite"><ModeMeans mode={conditions.mode} means={dayMeans(conditions.rounds)} /></div>
        <WeakTopics chosen={conditions.weak} onChoose={(weak) => change({ weak })} />
        <Textarea label="Paste your notes" description="What you want to see again on this day: one line, one weak note. Markdown is fine." autosize minRows={3} maxRows={12} error={tooLong} value={notes} onChange={(event) => setNotes(event.currentTarget.value)} />
        <MoreConditions holds={plan !== 'own' ? 'mode, minutes, breaks, editor, extra time, seed' : 'mode, breaks, editor, extra time, seed'}>
          <Choice<Mode> name="Mode" value={conditions.mode} options={Object.entries(modeNames) as [Mode, string][]} onChoose={(mode) => change({ mode })} />
          <div className="plan-conditions">
            {plan !== 'own' && conditions.rounds.map(({ kind, minutes }, at) => (
              <NumberField key={kind} label={`${kindNames[kind]}: minutes`} min={10} max={180} value={minutes}
                onChange={(value) => change({ rounds: conditions.rounds.map((round, index) => (index === at ? { kind, minutes: value } : round)) })} />
            ))}
            <NumberField label="Minutes of a break" min={0} max={60} value={conditions.breakMinutes} onChange={(breakMinutes) => change({ breakMinutes })} />
            <EditorField assistance={conditions.assistance} onChoose={(assistance) => change({ assistance })} />
            <HoldingFields extraTime={conditions.extraTime} seed={conditions.seed} onChange={change} />
          </div>
        </MoreConditions>
        {failure !== null && <Notice kind="problem">{failure}</Notice>}
        <div className="round-actions">
          <Button type="submit" loading={isPlanning} disabled={tooLong !== undefined}>To the lobby</Button>
          <LeaveIt before={before} />
          <span className="quiet">{dayLine(conditions)}. Nothing starts yet.</span>
        </div>
      </form>
    </main>
  );
}

function PlanHead({ isNew }: { readonly isNew: boolean }) {
  return isNew ? <><h1>Plan my Day 7</h1><OpenDay /></> : <h1>Change the plan of my Day 7</h1>;
}

function LeaveIt({ before }: { readonly before: DayToReplan | null }) {
  return before && <Button component={Link} href={`/days/${before.dayId}`} variant="default">Leave it as it was</Button>;
}

/** Said before a whole plan is filled in for nothing: there is one day at a time. */
function OpenDay() {
  const open = useQuery(daysQuery).data?.find(({ standing }) => standing.at !== 'over');
  if (open === undefined) return null;
  return <Notice kind="info">{open.standing.at === 'planned' ? 'A day is planned already, and there is one at a time.' : 'A day is under way, and there is one at a time.'} <Link href={`/days/${open.id}`}>Open it</Link></Notice>;
}
