import { Button } from '@mantine/core';
import type { DsaConditions } from '@dayseven/contracts/vocabulary';
import { usePlanDsa } from '../../connection/use-plan-round.ts';
import { Notice } from '../../shared/Notice.tsx';
import { anySeed } from '../../shared/round/plan/HoldingFields.tsx';

const taste = { problems: 1, minutes: 2, mode: 'relaxed', extraTime: 1, language: 'go', weak: [], taste: true } satisfies Omit<DsaConditions, 'seed'>;

/** Plans a taste of a round and goes to its lobby. */
export function TryTwoMinutes() {
  const { plan, failure, isPlanning } = usePlanDsa();
  return (
    <>
      <Button variant="default" loading={isPlanning} onClick={() => void plan({ ...taste, seed: anySeed() })}>Try two minutes</Button>
      {failure !== null && <Notice kind="problem">{failure}</Notice>}
    </>
  );
}
