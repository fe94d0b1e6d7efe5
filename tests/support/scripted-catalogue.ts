import { ProblemId, type Answer, type CaseInput, type ProblemSummary, type Value } from '@dayseven/contracts';
import type { CatalogueCase, Decoded, ParsedOwnCase, Problem, ProblemCatalogue } from '../../server/src/application/ports/problem-catalogue.ts';

/** Numbers and texts that no view may ever carry, but where a rule says so. */
export const secrets = {
  firstHidden: 515151,
  firstHiddenSum: 515152,
  laterHidden: 626262,
  laterHiddenSum: 626263,
  model: 'THE-MODEL-SOLUTION',
} as const;

const int = { kind: 'int' } as const;

/** Two numbers are added. Inputs and answers travel as JSON, so that a scripted machine can play any program. */
export function scriptedProblem(id: string, over: Partial<Problem> = {}): Problem {
  const summary: ProblemSummary = {
    id: ProblemId.parse(id),
    title: 'Add two numbers',
    topics: ['arrays-strings'],
    difficulty: 'easy',
    signature: { kind: 'function', name: 'add', parameters: [{ name: 'a', type: int }, { name: 'b', type: int }], returns: int, mutates: [] },
  };
  const limits = { caseCpuMs: 1000, caseWallMs: 3000, memoryMb: 256 };
  return {
    summary,
    side: 'linear',
    shelf: 'practice',
    statement: 'Return `a + b`.',
    comparison: { kind: 'exact' },
    limits: { go: limits, typescript: limits },
    starters: { go: 'package main\n\nfunc add(a, b int) int {\n\treturn 0\n}\n', typescript: 'export function add(a: number, b: number): number {\n  return 0;\n}\n' },
    prelude: '',
    caseFields: [{ name: 'a', type: 'a whole number', sample: '1' }, { name: 'b', type: 'a whole number', sample: '2' }],
    teaching: { hints: ['THE-FIRST-HINT', 'THE-SECOND-HINT', 'THE-THIRD-HINT'], complexity: { time: 'O(1)', space: 'O(1)', why: 'THE-COMPLEXITY' }, pattern: 'THE-PATTERN', invariant: 'THE-INVARIANT', pitfall: 'THE-PITFALL', followUps: ['THE-FOLLOW-UP'], prompts: ['THE-QUESTION'] },
    cases: async () => cases,
    glue: () => [],
    model: async (language) => ({ language, source: secrets.model }),
    encodeInput: (input) => new TextEncoder().encode(JSON.stringify(input)),
    decodeAnswer,
    parseOwnCase: async (fields) => parseOwnCase(fields),
    showInput: ({ args }) => [{ name: 'a', text: JSON.stringify(args[0]) }, { name: 'b', text: JSON.stringify(args[1]) }],
    showAnswer: ({ returned }) => JSON.stringify(returned),
    ...over,
  };
}

function known(kind: 'sample' | 'hidden', a: number, expected: number): CatalogueCase {
  return { kind, category: kind === 'sample' ? 'sample' : 'large', input: { args: [a, 1] }, expected: { returned: expected } };
}

const cases: readonly CatalogueCase[] = [
  known('sample', 1, 2),
  known('sample', 2, 3),
  known('hidden', secrets.firstHidden, secrets.firstHiddenSum),
  known('hidden', secrets.laterHidden, secrets.laterHiddenSum),
];

function decodeAnswer(bytes: Uint8Array): Decoded {
  const returned = JSON.parse(new TextDecoder().decode(bytes)) as Value;
  const answer: Answer = { returned };
  return typeof returned === 'number' ? { ok: true, answer } : { ok: false, reason: 'The answer is no number.' };
}

function parseOwnCase(fields: readonly string[]): ParsedOwnCase {
  const sentences = fields.map((field) => (/^-?\d+$/.test(field) ? null : 'It must be a whole number.'));
  const input: CaseInput = { args: fields.map(Number) };
  return sentences.every((sentence) => sentence === null) ? { ok: true, input } : { ok: false, fields: sentences };
}

export function createScriptedCatalogue(problems: readonly Problem[] = [scriptedProblem('add-two'), scriptedProblem('add-again')]): ProblemCatalogue {
  return {
    list: () => problems.map(({ summary }) => summary),
    find: (id) => problems.find(({ summary }) => summary.id === id),
  };
}
