export function pages(alerts: Alert[], checks: Check[], fallback: string): number[] {
  const checkOf = new Map(checks.map((check) => [check.name, check]));
  const lastPage = new Map<string, number>();
  return alerts.flatMap(({ check, at }, i) => {
    const known = checkOf.get(check);
    if (!known) return [i];
    const last = lastPage.get(known.team);
    if (last !== undefined && at - last < known.quiet) return [];
    lastPage.set(known.team, at);
    return [i];
  });
}
