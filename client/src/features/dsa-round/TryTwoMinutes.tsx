import { Button } from '@mantine/core';
import type { DsaConditions } from '@dayseven/contracts/vocabulary';
import { useState } from 'react';
import { usePlanDsa } from '../../connection/use-plan-round.ts';
import { Notice } from '../../shared/Notice.tsx';
import { anySeed } from '../../shared/round/plan/HoldingFields.tsx';

const taste = { problems: 1, minutes: 2, mode: 'relaxed', extraTime: 1, language: 'go', weak: [], taste: true } satisfies Omit<DsaConditions, 'seed'>;

/** Plans a taste of a round and goes to its lobby. */
export function TryTwoMinutes() {
  const { plan, failure } = usePlanDsa();
  const [isPlanning, setIsPlanning] = useState(false);
  const begin = async () => {
    setIsPlanning(true);
    await plan({ ...taste, seed: anySeed() });
    setIsPlanning(false);
  };
  return (
    <>
      <Button variant="default" loading={isPlanning} onClick={() => void begin()}>Try two minutes</Button>
      {failure !== null && <Notice kind="problem">{failure}</Notice>}
    </>
  );
}
