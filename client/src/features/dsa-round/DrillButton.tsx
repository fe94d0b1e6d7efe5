import { Button } from '@mantine/core';
import type { Language, ProblemId } from '@dayseven/contracts/vocabulary';
import { usePlanDsa } from '../../connection/use-plan-round.ts';
import { Notice } from '../../shared/Notice.tsx';
import { anySeed } from '../../shared/round/plan/HoldingFields.tsx';

const drillMinutes = 20;

/** Opens the lobby of a short round on a problem like this one. */
export function DrillButton({ problemId, language }: { readonly problemId: ProblemId; readonly language: Language }) {
  const { plan, failure, isPlanning } = usePlanDsa();
  return (
    <>
      <Button loading={isPlanning} onClick={() => void plan({ problems: 1, minutes: drillMinutes, mode: 'relaxed', extraTime: 1, language, weak: [], seed: anySeed(), sisterOf: problemId })}>Drill this ({drillMinutes} minutes)</Button>
      {failure !== null && <Notice kind="problem">{failure}</Notice>}
    </>
  );
}
