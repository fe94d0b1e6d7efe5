export function pages(alerts: Alert[], checks: Check[], fallback: string): number[] {
  const checkOf = new Map(checks.map((check) => [check.name, check]));
  const quietUntil = new Map<string, number>();
  return alerts.flatMap(({ check, at }, i) => {
    const { team, quiet } = checkOf.get(check) ?? { team: fallback, quiet: 0 };
    if (at < (quietUntil.get(team) ?? 0)) return [];
    quietUntil.set(team, at + quiet);
    return [i];
  });
}
