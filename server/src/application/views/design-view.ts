import type { DesignView, DraftView } from '@dayseven/contracts';
import type { DesignRound } from '../../domain/design/design-round.ts';
import type { Scenario } from '../ports/scenario-catalogue.ts';

export interface DesignParts {
  readonly round: DesignRound;
  /** Undefined when it is no longer in the catalogue. */
  readonly scenario: Scenario | undefined;
  readonly document: DraftView;
}

/** A design round as its candidate sees it: nothing of the scenario before the start, of its facts only what was asked for, and of its questions only what a list that was opened shows. */
export function designView({ round, scenario, document }: DesignParts): DesignView {
  const { conditions, clock, scenarioId, because, components, asked, areQuestionsOpen, estimates } = round;
  if (clock.state === 'planned') return { conditions };
  return {
    conditions,
    design: {
      scenarioId,
      title: scenario?.title ?? scenarioId,
      statement: scenario?.statement ?? 'This scenario is no longer in the catalogue.',
      document: { revision: document.revision, text: document.text },
      components: components.map(({ connects, ...rest }) => ({ ...rest, connects: [...connects] })),
      asked: asked.map(({ text, answer }) => ({ text, answer })),
      ...(areQuestionsOpen && { questions: unasked(scenario, asked) }),
      estimates: estimates.map((one) => ({ ...one })),
    },
    ...(clock.state === 'over' && { because: [...because] }),
  };
}

function unasked(scenario: Scenario | undefined, asked: DesignRound['asked']): string[] {
  const found = new Set(asked.map(({ fact }) => fact));
  return scenario?.facts.filter(({ id }) => !found.has(id)).map(({ question }) => question) ?? [];
}
