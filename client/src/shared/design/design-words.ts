import type { DesignDebrief } from '@dayseven/contracts';
import type { DesignConditions, DesignSection } from '@dayseven/contracts/vocabulary';
import { allowedTime, modeNames } from '../round/mode-words.ts';

export const sectionNames: Readonly<Record<DesignSection, string>> = {
  requirements: 'Requirements', api: 'API', 'data-model': 'Data model', 'high-level-design': 'High-level design',
  'detailed-components': 'Detailed components', bottlenecks: 'Bottlenecks', 'trade-offs': 'Trade-offs',
};

/** What somebody was at. */
export const workplaceNames = { ...sectionNames, drawing: 'Board and components' } as const;

/** "1 h 5 min, Strict" */
export function conditionsLine(conditions: DesignConditions): string {
  return `${allowedTime(conditions)}, ${modeNames[conditions.mode]}`;
}

const places = { document: 'in the document', board: 'on the board', components: 'in the list of components' } as const;

/** "Found: “cache” on the board." */
export function evidenceWords(evidence: DesignDebrief['points'][number]['evidence']): string {
  return `Found: ${evidence.map(({ word, where }) => `“${word}” ${places[where]}`).join(', ')}.`;
}
