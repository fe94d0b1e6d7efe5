export function pages(alerts: Alert[], checks: Check[], fallback: string): number[] {
  const checkOf: Record<string, Check> = {};
  for (const check of checks) checkOf[check.name] = check;
  const lastPage: Record<string, number> = {};
  return alerts.flatMap(({ check, at }, i) => {
    const { team, quiet } = checkOf[check] ?? { team: fallback, quiet: 0 };
    const last = lastPage[team];
    if (last !== undefined && at - last < quiet) return [];
    lastPage[team] = at;
    return [i];
  });
}
