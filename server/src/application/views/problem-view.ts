import { languages, type Comparison, type Language, type ProblemListItem, type ProblemSummary, type ProblemView } from '@dayseven/contracts';
import { solvedLanguages, wasAttempted, type SheetState } from '../../domain/round/round-state.ts';
import type { CatalogueCase, Problem } from '../ports/problem-catalogue.ts';
import { shownText } from './shown-text.ts';

/** A problem as a candidate reads it: built field by field, so that nothing new in the catalogue shows by itself. */
export async function problemView(problem: Problem, tells: 'all' | 'no-topic' = 'all'): Promise<ProblemView> {
  const { summary, statement, starters, caseFields, prelude, comparison } = problem;
  const samples = (await problem.cases()).filter(({ kind }) => kind === 'sample');
  const words = comparisonInWords(comparison);
  const { topics, difficulty, ...named } = publicSummary(summary);
  return {
    ...named,
    ...(tells === 'all' && { topics, difficulty }),
    statement,
    starters: { go: starters.go, typescript: starters.typescript },
    samples: samples.map((sample) => sampleView(problem, sample)),
    caseFields: caseFields.map(({ name, type, sample }) => ({ name, type, sample })),
    ...(words !== undefined && { comparison: words }),
    limits: byLanguage((language) => ({ cpuMs: problem.limits[language].caseCpuMs, memoryMb: problem.limits[language].memoryMb })),
    prelude,
  };
}

/** A line of the practice list, with every sheet the viewer has had on the problem. */
export function problemListItem(summary: ProblemSummary, sheets: readonly SheetState[]): ProblemListItem {
  return { ...publicSummary(summary), solved: [...solvedLanguages(sheets)], attempted: sheets.some(wasAttempted) };
}

function publicSummary({ id, title, topics, difficulty, signature }: ProblemSummary): ProblemSummary {
  return { id, title, topics, difficulty, signature };
}

function sampleView(problem: Problem, { input, expected, explanation }: CatalogueCase): ProblemView['samples'][number] {
  return {
    fields: problem.showInput(input).map(({ name, text }) => ({ name, value: shownText(text) })),
    expected: shownText(problem.showAnswer(expected)),
    ...(explanation !== undefined && { explanation }),
  };
}

function comparisonInWords(comparison: Comparison): string | undefined {
  switch (comparison.kind) {
    case 'exact':
      return undefined;
    case 'tolerance':
      return `Answers within ${Math.max(comparison.absolute, comparison.relative)} of the expected value are accepted.`;
    case 'unordered':
      return 'Any order is accepted.';
    case 'custom':
      return 'Any valid answer is accepted.';
  }
}

function byLanguage<T>(of: (language: Language) => T): Record<Language, T> {
  const [go, typescript] = languages;
  return { [go]: of(go), [typescript]: of(typescript) };
}
