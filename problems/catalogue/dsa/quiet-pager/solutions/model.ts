export function pages(alerts: Alert[], checks: Check[], fallback: string): number[] {
  const checkOf = new Map(checks.map((check) => [check.name, check]));
  const lastPage = new Map<string, number>(); // by team
  const paged: number[] = [];
  for (const [i, { check, at }] of alerts.entries()) {
    const { team, quiet } = checkOf.get(check) ?? { team: fallback, quiet: 0 };
    const last = lastPage.get(team) ?? -Infinity;
    if (at - last < quiet) continue;
    lastPage.set(team, at);
    paged.push(i);
  }
  return paged;
}
