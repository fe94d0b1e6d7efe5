import type { DesignSection, FactKind, ScenarioId } from '@dayseven/contracts/vocabulary';

export interface ScenarioFact {
  readonly id: string;
  readonly kind: FactKind;
  readonly question: string;
  readonly answer: string;
  readonly paraphrases: readonly string[];
  readonly keywords: readonly string[];
}

export interface MustHitPoint {
  readonly id: string;
  readonly section: DesignSection;
  readonly point: string;
  /** Words by which a text or a label shows that it was thought of. */
  readonly evidence: readonly string[];
  readonly pitfall: string;
}

/** A system to design. All but title and statement is secret until it is asked for, or its round is over and rated. */
export interface Scenario {
  readonly id: ScenarioId;
  readonly title: string;
  /** `mock`: kept for mock rounds. */
  readonly shelf: 'practice' | 'mock';
  /** Markdown; what the interviewer says first. */
  readonly statement: string;
  readonly facts: readonly ScenarioFact[];
  readonly mustHit: readonly MustHitPoint[];
  readonly probes: Readonly<Record<DesignSection, readonly string[]>>;
  /** `at` is a share of the round's minutes. */
  readonly curveball: { readonly at: number; readonly says: string; readonly goodAnswer: string };
  /** All seven sections in the order of the template, in Markdown. */
  readonly model: readonly { readonly section: DesignSection; readonly text: string }[];
  readonly pitfalls: readonly string[];
}

export interface ScenarioCatalogue {
  list(): readonly Scenario[];
  find(id: ScenarioId): Scenario | undefined;
}
