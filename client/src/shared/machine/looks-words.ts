import type { MachineDebrief } from '@dayseven/contracts';

/** What was never looked at in a round, as a sentence; undefined where nothing is missing. Only Go is looked at for races. */
export function notLookedAt({ language, evidence }: Pick<MachineDebrief, 'language' | 'evidence'>): string | undefined {
  const isMissing = (kind: 'race' | 'own-tests'): boolean => !evidence.some((look) => look.kind === kind);
  const areRacesMissing = language === 'go' && isMissing('race');
  if (isMissing('own-tests')) return areRacesMissing ? 'Neither races nor own tests were looked at.' : 'Own tests were not run.';
  return areRacesMissing ? 'Races were not looked at.' : undefined;
}
