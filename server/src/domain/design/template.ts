import type { DesignSection } from '@dayseven/contracts/vocabulary';

interface Section {
  readonly section: DesignSection;
  readonly heading: string;
  /** Of sixty. */
  readonly minutes: number;
}

/** The template's sections, with the minutes each may take of an hour. */
export const templateSections: readonly Section[] = [
  { section: 'requirements', heading: 'Requirements', minutes: 8 },
  { section: 'api', heading: 'API', minutes: 5 },
  { section: 'data-model', heading: 'Data model', minutes: 5 },
  { section: 'high-level-design', heading: 'High-level design', minutes: 12 },
  { section: 'detailed-components', heading: 'Detailed components', minutes: 15 },
  { section: 'bottlenecks', heading: 'Bottlenecks', minutes: 7 },
  { section: 'trade-offs', heading: 'Trade-offs', minutes: 8 },
];

export interface Budget {
  readonly section: DesignSection;
  readonly heading: string;
  readonly minutes: number;
  /** The minute of the round at which its time begins. */
  readonly from: number;
}

/** A round's whole minutes shared out among the sections, none of them left without one. */
export function budgetsOf(minutes: number): readonly Budget[] {
  let [from, share] = [0, 0];
  return templateSections.map(({ section, heading, minutes: ofSixty }) => {
    share += (ofSixty / 60) * minutes;
    const until = Math.max(from + 1, Math.round(share));
    const budget = { section, heading, minutes: until - from, from };
    from = until;
    return budget;
  });
}

/** What a document begins with: the seven headings, each with its minutes. */
export function templateOf(minutes: number): string {
  return budgetsOf(minutes).map(({ section, heading, minutes: its }) => `## ${heading} (${its} min)\n\n${section === 'requirements' ? parts : ''}`).join('');
}

const parts = ['Functional', 'Non-functional', 'Estimates'].map((part) => `### ${part}\n\n`).join('');
