import type { CheckRule, Component, DesignConditions, PickReason, ProbeId, PromptAnswer, ScenarioId } from '@dayseven/contracts/vocabulary';

/** What happens in a design round beside what every round on a clock has. Its document and its board are kept apart, as changes. */
export type DesignEvent =
  /** The first event of a design round; its document begins with this template, however templates change later. */
  | { readonly type: 'design-planned'; readonly v: 1; readonly conditions: DesignConditions; readonly scenarioId: ScenarioId; readonly because: readonly PickReason[]; readonly template: string }
  /** A clarifying question and the answer that was given; `fact` is missing where the scenario has none near enough. */
  | { readonly type: 'question-asked'; readonly v: 1; readonly text: string; readonly answer: string; readonly fact?: string }
  /** The list of what could be asked was opened. */
  | { readonly type: 'questions-opened'; readonly v: 1 }
  /** The last list stands. */
  | { readonly type: 'components-saved'; readonly v: 1; readonly components: readonly Component[] }
  | { readonly type: 'probe-shown'; readonly v: 1; readonly probe: ProbeId; readonly text: string }
  | { readonly type: 'probe-answered'; readonly v: 1; readonly probe: ProbeId; readonly answer: PromptAnswer }
  /** The result as it was shown. */
  | { readonly type: 'estimate-worked-out'; readonly v: 1; readonly text: string; readonly result: string }
  | { readonly type: 'check-dismissed'; readonly v: 1; readonly rule: CheckRule }
  /** The candidate's own word on a point, once the round is over. The last one stands. */
  | { readonly type: 'point-said'; readonly v: 1; readonly point: string; readonly said: boolean };
