import type { CheckRule, Component, DesignConditions, PickReason, ProbeId, PromptAnswer, ScenarioId } from '@dayseven/contracts/vocabulary';
import type { RoundEvent } from '../round/round-event.ts';
import { foldTimedRound, type LogEntry, type TimedRound } from '../round/timed-round.ts';
import type { DesignEvent } from './design-event.ts';

export interface Asked {
  readonly text: string;
  readonly answer: string;
  readonly fact?: string;
}

export interface Probe {
  readonly probe: ProbeId;
  readonly text: string;
  readonly answer?: PromptAnswer;
}

export interface Estimate {
  readonly text: string;
  readonly result: string;
}

/** What a design round's log says of it. */
export interface DesignRound extends TimedRound {
  readonly conditions: DesignConditions;
  readonly scenarioId: ScenarioId;
  readonly because: readonly PickReason[];
  /** What its document begins with. */
  readonly template: string;
  readonly asked: readonly Asked[];
  /** Whether the list of what could be asked was opened. */
  readonly areQuestionsOpen: boolean;
  readonly components: readonly Component[];
  readonly estimates: readonly Estimate[];
  /** In the order they were shown; each at most once. */
  readonly probes: readonly Probe[];
  /** Questions of the design check that were put aside for good. */
  readonly dismissed: readonly CheckRule[];
  /** Points that were said aloud, by the candidate's own word. */
  readonly said: readonly string[];
}

/** Undefined for a round of another kind. */
export function foldDesignRound(log: readonly LogEntry[]): DesignRound | undefined {
  const events = log.map(({ event }) => event);
  const planned = events.find((event) => event.type === 'design-planned');
  const timed = planned && foldTimedRound(log);
  if (!timed) return undefined;
  const { conditions, scenarioId, because, template } = planned;
  const made = events.filter(isOfDesign).reduce<Made>(afterEvent, { asked: [], areQuestionsOpen: false, components: [], estimates: [], probes: [], dismissed: [], said: [] });
  return { ...timed, conditions, scenarioId, because, template, ...made };
}

type Made = Pick<DesignRound, 'asked' | 'areQuestionsOpen' | 'components' | 'estimates' | 'probes' | 'dismissed' | 'said'>;

const ofDesign: ReadonlySet<string> = new Set(['design-planned', 'question-asked', 'questions-opened', 'components-saved', 'probe-shown', 'probe-answered', 'estimate-worked-out', 'check-dismissed', 'point-said'] satisfies DesignEvent['type'][]);

function isOfDesign(event: RoundEvent): event is DesignEvent {
  return ofDesign.has(event.type);
}

function afterEvent(made: Made, event: DesignEvent): Made {
  switch (event.type) {
    case 'design-planned': return made;
    case 'question-asked': return { ...made, asked: [...made.asked, askedOf(event)] };
    case 'questions-opened': return { ...made, areQuestionsOpen: true };
    case 'components-saved': return { ...made, components: event.components };
    case 'probe-shown': return { ...made, probes: [...made.probes, { probe: event.probe, text: event.text }] };
    case 'probe-answered': return { ...made, probes: made.probes.map((one) => (one.probe === event.probe ? { ...one, answer: event.answer } : one)) };
    case 'estimate-worked-out': return { ...made, estimates: [...made.estimates, { text: event.text, result: event.result }] };
    case 'check-dismissed': return { ...made, dismissed: [...made.dismissed, event.rule] };
    case 'point-said': return { ...made, said: saidAfter(made.said, event) };
  }
}

function askedOf({ text, answer, fact }: Asked): Asked {
  return { text, answer, ...(fact !== undefined && { fact }) };
}

function saidAfter(before: readonly string[], { point, said }: { readonly point: string; readonly said: boolean }): readonly string[] {
  const others = before.filter((one) => one !== point);
  return said ? [...others, point] : others;
}
