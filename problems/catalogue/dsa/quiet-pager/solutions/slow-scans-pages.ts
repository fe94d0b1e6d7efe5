export function pages(alerts: Alert[], checks: Check[], fallback: string): number[] {
  const checkOf = new Map(checks.map((check) => [check.name, check]));
  const paged: { alert: number; team: string; at: number }[] = [];
  for (const [alert, { check, at }] of alerts.entries()) {
    const { team, quiet } = checkOf.get(check) ?? { team: fallback, quiet: 0 };
    const last = paged.findLast((page) => page.team === team);
    if (!last || at - last.at >= quiet) paged.push({ alert, team, at });
  }
  return paged.map(({ alert }) => alert);
}
