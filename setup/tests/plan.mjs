/**
 * The steps of `npm test`, in order, and what each needs made ready.
 * @typedef {'judge' | 'image-packages' | 'artefacts' | 'client' | 'chromium'} Need
 * @typedef {{ name: string, kind: 'check' | 'jest', needs: readonly Need[], alone?: boolean }} Step
 *   alone: its tests measure or fill the machine, so one file at a time
 * @type {readonly Step[]}
 */
export const STEPS = [
  { name: 'types', kind: 'check', needs: [] },
  { name: 'lint', kind: 'check', needs: [] },
  { name: 'borders', kind: 'check', needs: [] },
  { name: 'unit', kind: 'jest', needs: ['artefacts'] },
  { name: 'client', kind: 'jest', needs: [] },
  { name: 'integration', kind: 'jest', needs: ['artefacts', 'judge', 'image-packages'] },
  { name: 'programs', kind: 'jest', needs: ['artefacts', 'judge'], alone: true },
  { name: 'soak', kind: 'jest', needs: ['artefacts', 'judge'], alone: true },
  { name: 'trouble', kind: 'jest', needs: ['artefacts', 'judge'], alone: true },
  { name: 'problems', kind: 'jest', needs: ['artefacts', 'judge'], alone: true },
  { name: 'e2e', kind: 'jest', needs: ['artefacts', 'judge', 'client', 'chromium'] },
];

/** The steps a person asked for by name, or all. @returns {{ steps: readonly Step[] } | { unknown: string }} */
export function choose(names) {
  const unknown = names.find((name) => !STEPS.some((step) => step.name === name));
  if (unknown !== undefined) return { unknown };
  return { steps: names.length === 0 ? STEPS : STEPS.filter((step) => names.includes(step.name)) };
}

/** What the chosen steps need, each once. @param {readonly Step[]} steps @returns {Need[]} */
export function needsOf(steps) {
  return [...new Set(steps.flatMap((step) => step.needs))];
}
