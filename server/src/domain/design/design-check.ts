import type { BoardElement, CheckRule, Component } from '@dayseven/contracts/vocabulary';
import { diagramOf, type Arrow, type Diagram } from './diagram.ts';
import { listedUnder, sectionsIn, type WrittenSection } from './document-sections.ts';
import { ownLines } from './evidence.ts';
import { labelsOf, wordsOfComponents } from './labels.ts';

export interface Checked {
  readonly document: string;
  readonly template: string;
  readonly elements: readonly BoardElement[];
  readonly components: readonly Component[];
  /** How many lines of estimates were worked out. */
  readonly estimates: number;
  /** What is not to be asked again in this round. */
  readonly dismissed: readonly CheckRule[];
}

export interface CheckQuestion {
  readonly rule: CheckRule;
  readonly question: string;
}

interface Made {
  readonly estimates: number;
  /** All that the candidate wrote. */
  readonly own: string;
  readonly sections: readonly WrittenSection[];
  readonly diagram: Diagram;
  /** All that was drawn or listed, as words. */
  readonly labels: string;
}

/** More would be a list to work off, not a second look. */
const mostQuestions = 5;

/** What a second look would ask about a design, the weightiest first. It knows rules only, marks nothing and counts for nothing. */
export function checkDesign({ document, template, elements, components, estimates, dismissed }: Checked): readonly CheckQuestion[] {
  const made = {
    estimates, own: ownLines(document, template), sections: sectionsIn(document, template), diagram: diagramOf(elements, components),
    labels: `${labelsOf(elements).join('\n')}\n${wordsOfComponents(components)}`,
  };
  return rules
    .filter(([rule]) => !dismissed.includes(rule))
    .flatMap(([rule, ask]) => {
      const question = ask(made);
      return question === undefined ? [] : [{ rule, question }];
    })
    .slice(0, mostQuestions);
}

const rules: readonly (readonly [CheckRule, (made: Made) => string | undefined])[] = [
  ['no-estimate', askEstimate],
  ['no-api', askApi],
  ['api-after-schema', askOrder],
  ['requirement-unanswered', askRequirement],
  ['write-path-without-store', askStore],
  ['box-without-label', askBoxes],
  ['arrow-without-verb', askArrows],
];

const counted = String.raw`(?:[qrt]ps|reqs?|requests?|reads?|writes?|users?|people|messages?|events?|calls?|[kmgtp]i?b|bytes?|bits?)\b`;
const inTime = String.raw`(?:\/\s*(?:s|sec|second|min|minute|h|hour|d|day|week|month|y|year)\b|(?:an?|per|each|every) (?:second|minute|hour|day|week|month|year)\b)`;
/** "5 TB", "200 reads/s", "100M daily users", "40 posts a day": a number of something, or a number so large that it is one. */
const quantity = new RegExp(String.raw`\d\s*(?:[kmbt]\b|thousand|million|billion|trillion|${counted}|${inTime}|(?:\p{L}+\s+){1,2}(?:${counted}|${inTime})|\p{L}+\s*${inTime})`, 'iu');

function askEstimate({ own, estimates }: Made): string | undefined {
  return estimates > 0 || quantity.test(own) ? undefined : 'How much traffic and how much data is this for? No number with a unit stands in the document.';
}

const call = /\b(?:GET|POST|PUT|PATCH|DELETE)\s+\/|\brpc\b/i;

function askApi({ own, sections }: Made): string | undefined {
  const isWritten = sections.some(({ section, own: text }) => section === 'api' && text !== '') || call.test(own);
  return isWritten ? undefined : 'Which calls does a client make, and what comes back? Nothing stands under API.';
}

function askOrder({ sections }: Made): string | undefined {
  const places = ['api', 'data-model'].map((wanted) => sections.findIndex(({ section, own }) => section === wanted && own !== ''));
  const [api = -1, schema = -1] = places;
  return schema >= 0 && api > schema ? 'Which calls is the schema made for? The API comes after the data model.' : undefined;
}

function askRequirement({ sections, labels }: Made): string | undefined {
  const required = sections.filter(({ section }) => section === 'requirements');
  const rest = sections.filter(({ section }) => section !== 'requirements').map((section) => section.own);
  const answers = stemsOf([...rest, labels].join('\n'));
  const open = required.flatMap(({ text }) => listedUnder('Functional', text)).filter((line) => !isAnswered(line, answers));
  const [first] = open;
  if (first === undefined) return undefined;
  return `What in the design answers “${shortened(first)}”?${open.length === 1 ? '' : ` And ${open.length - 1} more of your requirements?`}`;
}

function isAnswered(requirement: string, answers: ReadonlySet<string>): boolean {
  const stems = [...stemsOf(requirement)];
  return stems.length === 0 || stems.some((stem) => answers.has(stem));
}

const everywhere: ReadonlySet<string> = new Set(['able', 'allow', 'also', 'each', 'every', 'from', 'have', 'into', 'must', 'people', 'should', 'system', 'that', 'their', 'them', 'they', 'this', 'user', 'users', 'want', 'when', 'with', 'without']);

/** The words that say something, by their first letters: "deleted" and "deletes" are one. */
function stemsOf(text: string): ReadonlySet<string> {
  const words = text.toLowerCase().match(/\p{L}{4,}/gu) ?? [];
  return new Set(words.filter((word) => !everywhere.has(word)).map((word) => word.replace(/ies$/, 'y').replace(/s$/, '').slice(0, 5)));
}

const writing = /\b(?:writ\w*|sav(?:e|es|ing)|stor(?:e|es|ing)|insert\w*|puts?|upload\w*|publish\w*|append\w*|creat\w*|updat\w*|delet\w*|persist\w*|posts?)\b/i;
const reading = /\b(?:reads?|gets?|quer\w*|fetch\w*|looks? up|lookups?)\b/i;

function askStore({ diagram: { parts, arrows } }: Made): string | undefined {
  const keeps = new Set(parts.filter((part) => part.keeps).map(({ id }) => id));
  const lost = arrows.find(({ to, says }) => to !== undefined && writing.test(says) && ![...reachedFrom(to, arrows)].some((id) => keeps.has(id)));
  if (!lost) return undefined;
  return `Where is what “${shortened(lost.says)}” brings kept? Nothing that keeps it can be reached from ${nameOf(lost.to, parts)}.`;
}

/** Every part a write can get to; an arrow that only reads carries none. */
function reachedFrom(start: string, arrows: readonly Arrow[]): ReadonlySet<string> {
  const reached = new Set([start]);
  for (const id of reached) {
    for (const { from, to, says } of arrows) if (from === id && to !== undefined && (writing.test(says) || !reading.test(says))) reached.add(to);
  }
  return reached;
}

function askBoxes({ diagram: { parts } }: Made): string | undefined {
  const unnamed = parts.filter(({ name }) => name === '').length;
  if (unnamed === 0) return undefined;
  return unnamed === 1 ? 'What is the box without a name?' : `What are the ${unnamed} boxes without a name?`;
}

function askArrows({ diagram: { parts, arrows } }: Made): string | undefined {
  const silent = arrows.filter(({ says }) => says === '');
  const [first] = silent;
  if (!first) return undefined;
  const which = `from ${nameOf(first.from, parts)} to ${nameOf(first.to, parts)}`;
  return silent.length === 1 ? `What goes over the arrow ${which}?` : `What goes over the ${silent.length} arrows that say nothing, first the one ${which}?`;
}

function nameOf(id: string | undefined, parts: readonly { readonly id: string; readonly name: string }[]): string {
  const name = parts.find((part) => part.id === id)?.name ?? '';
  return name === '' ? 'a part without a name' : `“${shortened(name)}”`;
}

function shortened(text: string): string {
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}
