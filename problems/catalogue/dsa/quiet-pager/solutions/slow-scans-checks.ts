export function pages(alerts: Alert[], checks: Check[], fallback: string): number[] {
  const lastPage = new Map<string, number>();
  return alerts.flatMap(({ check, at }, i) => {
    const { team, quiet } = checks.findLast(({ name }) => name === check) ?? { team: fallback, quiet: 0 };
    const last = lastPage.get(team);
    if (last !== undefined && at - last < quiet) return [];
    lastPage.set(team, at);
    return [i];
  });
}
