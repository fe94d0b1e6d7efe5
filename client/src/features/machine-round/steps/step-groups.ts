import type { StepView } from '@dayseven/contracts';

/** Steps that were made at once stand together; every other one stands by itself. */
export function stepGroups(steps: readonly StepView[]): readonly (readonly StepView[])[] {
  return steps.reduce<StepView[][]>((groups, step) => {
    const last = groups.at(-1);
    if (last?.[0]?.number === step.number) last.push(step);
    else groups.push([step]);
    return groups;
  }, []);
}
