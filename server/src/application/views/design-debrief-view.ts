import type { BoardElement, DesignDebrief } from '@dayseven/contracts';
import type { DesignRound } from '../../domain/design/design-round.ts';
import { evidenceIn, ownLines } from '../../domain/design/evidence.ts';
import { labelsOf, wordsOfComponents } from '../../domain/design/labels.ts';
import { designLines } from '../../domain/design/design-headline.ts';
import { marksOf } from '../../domain/round/marks.ts';
import type { LogEntry } from '../../domain/round/timed-round.ts';
import type { Scenario } from '../ports/scenario-catalogue.ts';

export interface DebriefParts {
  readonly log: readonly LogEntry[];
  readonly round: DesignRound;
  readonly scenario: Scenario;
  readonly document: string;
  readonly elements: readonly BoardElement[];
}

/** Everything of the scenario, its secrets too: the round is over and rated. */
export function debriefView({ log, round, scenario, document, elements }: DebriefParts): DesignDebrief {
  const texts = { document: ownLines(document, round.template), board: labelsOf(elements).join('\n'), components: wordsOfComponents(round.components) };
  const asked = new Set(round.asked.map(({ fact }) => fact));
  const points = scenario.mustHit.map(({ id, section, point, evidence, pitfall }) => ({ id, section, point, pitfall, evidence: [...evidenceIn(texts, evidence)], saidAloud: round.said.includes(id) }));
  const takeaways = designLines({
    own: texts.document,
    parts: elements.length + round.components.length,
    asked: round.asked.length,
    estimates: round.estimates.length,
    points: { shown: points.filter((point) => point.evidence.length > 0).length, of: points.length },
    curveball: round.probes.find(({ probe }) => probe === 'curveball'),
  });
  return {
    title: scenario.title,
    points,
    takeaways: [...takeaways],
    probes: round.probes.map((probe) => ({ ...probe })),
    marks: marksOf(log).map((mark) => ({ ...mark })),
    unasked: scenario.facts.filter(({ id }) => !asked.has(id)).map(({ question, answer, kind }) => ({ question, answer, kind })),
    asked: round.asked.map(({ text, answer }) => ({ text, answer })),
    curveball: { says: scenario.curveball.says, goodAnswer: scenario.curveball.goodAnswer },
    pitfalls: [...scenario.pitfalls],
    model: scenario.model.map((one) => ({ ...one })),
    own: { document, elements: [...elements], components: round.components.map(({ connects, ...rest }) => ({ ...rest, connects: [...connects] })) },
  };
}
