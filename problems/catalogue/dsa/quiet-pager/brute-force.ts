interface Alert {
  check: string;
  at: number;
}

interface Check {
  name: string;
  team: string;
  quiet: number;
}

export function pages(alerts: Alert[], checks: Check[], fallback: string): number[] {
  const known = (alert: Alert) => checks.filter(({ name }) => name === alert.check).at(-1) ?? { team: fallback, quiet: 0 };
  const paged: number[] = [];
  for (const [i, alert] of alerts.entries()) {
    const { team, quiet } = known(alert);
    const isTooSoon = paged.some((page) => alerts.slice(page, page + 1).some((earlier) => known(earlier).team === team && alert.at - earlier.at < quiet));
    if (!isTooSoon) paged.push(i);
  }
  return paged;
}
