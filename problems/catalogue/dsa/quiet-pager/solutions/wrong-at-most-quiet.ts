export function pages(alerts: Alert[], checks: Check[], fallback: string): number[] {
  const checkOf = new Map(checks.map((check) => [check.name, check]));
  const lastPage = new Map<string, number>();
  return alerts.flatMap(({ check, at }, i) => {
    const { team, quiet } = checkOf.get(check) ?? { team: fallback, quiet: -1 };
    const last = lastPage.get(team);
    if (last !== undefined && at <= last + quiet) return [];
    lastPage.set(team, at);
    return [i];
  });
}
