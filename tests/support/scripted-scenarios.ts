import { designSections, ScenarioId, type DesignSection } from '@dayseven/contracts';
import type { Scenario, ScenarioCatalogue } from '../../server/src/application/ports/scenario-catalogue.ts';

/** A scenario of which everything secret is in capitals, so that no view can carry it unseen. */
export function scriptedScenario(id: string, over: Partial<Scenario> = {}): Scenario {
  const probes = Object.fromEntries(designSections.map((section) => [section, [`THE-PROBE-OF-${section}`, `ANOTHER-PROBE-OF-${section}`]])) as Record<DesignSection, string[]>;
  return {
    id: ScenarioId.parse(id),
    title: `Design ${id}`,
    shelf: 'practice',
    statement: `Design a service called ${id}.`,
    facts: [
      { id: 'volume', kind: 'given', question: 'THE-QUESTION-OF-VOLUME', answer: 'THE-VOLUME', paraphrases: ['How many users are there?', 'What is the traffic?'], keywords: ['users', 'traffic'] },
      { id: 'expiry', kind: 'your-call', question: 'THE-QUESTION-OF-EXPIRY', answer: 'THE-EXPIRY', paraphrases: ['Do entries expire?', 'How long are they kept?'], keywords: ['expire', 'retention'] },
    ],
    mustHit: [
      { id: 'estimates', section: 'requirements', point: 'THE-POINT-OF-ESTIMATES', evidence: ['qps', 'per second'], pitfall: 'THE-PITFALL-OF-ESTIMATES' },
      { id: 'cache', section: 'detailed-components', point: 'THE-POINT-OF-A-CACHE', evidence: ['cache', 'redis'], pitfall: 'THE-PITFALL-OF-A-CACHE' },
    ],
    probes,
    curveball: { at: 0.5, says: 'THE-CURVEBALL', goodAnswer: 'THE-GOOD-ANSWER' },
    model: designSections.map((section) => ({ section, text: `THE-MODEL-OF-${section}` })),
    pitfalls: ['THE-PITFALL'],
    ...over,
  };
}

export function createScriptedScenarios(scenarios: readonly Scenario[] = [scriptedScenario('tiny-links'), scriptedScenario('rides', { shelf: 'mock' })]): ScenarioCatalogue {
  return { list: () => scenarios, find: (id) => scenarios.find((one) => one.id === id) };
}
