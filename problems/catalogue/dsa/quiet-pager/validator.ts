import type { Validator } from '../../../src/authoring.ts';

interface Input {
  readonly alerts: readonly { readonly check: string; readonly at: number }[];
  readonly checks: readonly { readonly name: string; readonly team: string; readonly quiet: number }[];
  readonly fallback: string;
}

const billion = 1_000_000_000;

const isName = (text: string): boolean => /^[a-z0-9]{1,16}$/.test(text);

export const validate: Validator<Input> = ({ alerts, checks, fallback }) => {
  if (alerts.length > 60_000) return 'alerts must have at most 60000 items.';
  if (checks.length > 30_000) return 'checks must have at most 30000 items.';
  if (alerts.some(({ at }, i) => at < (alerts[i - 1]?.at ?? 0) || at > billion)) return 'at must be between 0 and 10^9 and never decrease.';
  if (checks.some(({ quiet }) => quiet < 0 || quiet > billion)) return 'quiet must be between 0 and 10^9.';
  if (!isName(fallback)) return 'fallback must have 1 to 16 lower-case letters or digits.';
  if (!alerts.every(({ check }) => isName(check)) || !checks.every(({ name, team }) => isName(name) && isName(team))) return 'Names must have 1 to 16 lower-case letters or digits.';
  return undefined;
};
