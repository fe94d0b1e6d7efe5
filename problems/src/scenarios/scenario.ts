import type { DesignSection, ScenarioId } from '@dayseven/contracts/vocabulary';
import type { ScenarioFile } from './scenario-file.ts';

export type Fact = ScenarioFile['facts'][number];
export type Quantity = ScenarioFile['scale'][number];
export type Estimate = ScenarioFile['estimates'][number];
export type MustHit = ScenarioFile['mustHit'][number];

export interface Phrasing {
  readonly ask: string;
  /** The id of the fact that answers, or `none`. */
  readonly fact: string;
}

export interface ModelSection {
  readonly section: DesignSection;
  /** Markdown below the section's heading. */
  readonly text: string;
}

/** A system to design, with everything the interviewer knows. All but title and statement is secret until it is asked for, or the round is over. */
export interface Scenario extends Readonly<ScenarioFile> {
  readonly id: ScenarioId;
  /** Markdown; what the interviewer says first. */
  readonly statement: string;
  /** All seven, in the order of the template. */
  readonly model: readonly ModelSection[];
  /** Held against the matcher, and nothing else. */
  readonly phrasings: readonly Phrasing[];
}
