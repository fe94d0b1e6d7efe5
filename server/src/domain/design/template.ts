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

const parts = ['Functional', 'Non-functional', 'Estimates'].map((part) => `### ${part}\n\n`).join('');

/** What everybody's documents begin with: the seven headings, still without minutes. */
export const givenTemplate = templateSections.map(({ section, heading }) => `## ${heading}\n\n${section === 'requirements' ? parts : ''}`).join('');

/** What a document begins with: a template with the minutes of this round at its headings. */
export function templateOf(minutes: number, template = givenTemplate): string {
  const budgets = budgetsOf(minutes);
  return template.split('\n').map((line) => {
    const budget = budgets.find(({ section }) => section === sectionHeaded(line));
    return budget ? `## ${budget.heading} (${budget.minutes} min)` : line;
  }).join('\n');
}

/** The section that a line such as "## Data model (5 min)" begins. */
export function sectionHeaded(line: string): DesignSection | undefined {
  const heading = /^##\s+(.+?)\s*(?:\(\d+ min\))?\s*$/.exec(line)?.[1]?.toLowerCase();
  return templateSections.find((one) => one.heading.toLowerCase() === heading)?.section;
}

/** Why a template cannot be worked with, in one sentence; undefined when it has each of the seven headings once, in their order. */
export function whyNoTemplate(template: string): string | undefined {
  const found = template.split('\n').flatMap((line) => sectionHeaded(line) ?? []);
  const [missing, twice] = [templateSections.find(({ section }) => !found.includes(section)), templateSections.find(({ section }) => found.filter((one) => one === section).length > 1)];
  if (missing) return `The heading "## ${missing.heading}" is missing; a template keeps all seven, each on a line of its own.`;
  if (twice) return `The heading "## ${twice.heading}" is there twice; leave one.`;
  const astray = templateSections.find(({ section }, at) => found[at] !== section);
  return astray && `The heading "## ${astray.heading}" is out of its place; leave the seven in their order.`;
}
