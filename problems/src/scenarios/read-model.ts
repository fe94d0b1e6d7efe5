import { type DesignSection, designSections } from '@dayseven/contracts/vocabulary';
import type { Fault } from '../format/fault.ts';
import type { ModelSection } from './scenario.ts';

const headings: Readonly<Record<DesignSection, string>> = {
  requirements: 'Requirements',
  api: 'API',
  'data-model': 'Data model',
  'high-level-design': 'High-level design',
  'detailed-components': 'Detailed components',
  bottlenecks: 'Bottlenecks',
  'trade-offs': 'Trade-offs',
};
const requirementParts = ['Functional', 'Non-functional', 'Estimates'];
const file = 'model.md';

export type ReadModel = { readonly ok: true; readonly model: readonly ModelSection[] } | { readonly ok: false; readonly faults: readonly Fault[] };

/** Cuts a model design at its seven headings; the first has three parts, and the fourth a diagram. */
export function readModel(text: string): ReadModel {
  const found = cut(text);
  const wanted = designSections.map((section) => headings[section]);
  const titles = found.map(({ title }) => title);
  if (titles.join('|') !== wanted.join('|')) return { ok: false, faults: [{ file, reason: `must have the headings ${wanted.map((title) => `"## ${title}"`).join(', ')}, in this order and no others.` }] };

  const model = designSections.map((section, i): ModelSection => ({ section, text: found[i]?.text ?? '' }));
  const faults = model.flatMap(({ section, text: below }, i) => sectionFaults(section, below).map((reason): Fault => ({ file, line: found[i]?.line ?? 1, reason: `${headings[section]} ${reason}.` })));
  return faults.length > 0 ? { ok: false, faults } : { ok: true, model };
}

function sectionFaults(section: DesignSection, text: string): readonly string[] {
  if (text === '') return ['is empty'];
  if (section === 'requirements') return requirementParts.filter((part) => !text.includes(`### ${part}\n`)).map((part) => `must have the part "### ${part}"`);
  return section === 'high-level-design' && !text.includes('```') ? ['must have a diagram between ``` and ```'] : [];
}

/** Headings of the second level, with what stands below each; a fence hides what looks like one. */
function cut(text: string): readonly { readonly title: string; readonly line: number; readonly text: string }[] {
  const lines = text.split('\n');
  const starts = lines.flatMap((line, i) => (line.startsWith('## ') && !isFenced(lines, i) ? [i] : []));
  return starts.map((start, n) => ({ title: lines[start]?.slice(3).trim() ?? '', line: start + 1, text: lines.slice(start + 1, starts[n + 1]).join('\n').trim() }));
}

function isFenced(lines: readonly string[], at: number): boolean {
  return lines.slice(0, at).filter((line) => line.startsWith('```')).length % 2 === 1;
}
