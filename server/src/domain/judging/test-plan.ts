import type { Answer, CaseInput, Comparison } from '@dayseven/contracts/vocabulary';

export type PlannedCase = {
  readonly label: string;
  readonly input: CaseInput;
} & (
  | { readonly kind: 'sample'; readonly expected: Answer; readonly level?: number }
  | { readonly kind: 'hidden'; readonly category: string; readonly expected: Answer; readonly level?: number }
  | { readonly kind: 'own' }
);

/** What a job is judged against; never leaves the server. */
export interface TestPlan {
  readonly comparison: Comparison;
  readonly cases: readonly PlannedCase[];
}
