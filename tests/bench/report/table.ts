import { bars, type Bar } from '../bars.ts';
import type { Spread } from '../measure/spread.ts';
import type { Row, Section } from '../result.ts';

/** The table a reader looks for: ratios first, then the bar and whether it is met, then what was measured. */
export function ratioTable(sections: readonly Section[]): string {
  const lines = sections.flatMap(({ rows }) => rows).map((row) => {
    const { bar, state } = heldAgainstBar(row);
    return `| ${row.what} | ${figureOf(row)} | ${bar} | ${state} | ${shown(row.ours, row.unit)} | ${row.against ? `${row.against.what}: ${shown(row.against.theirs, row.unit)}` : ''} |`;
  });
  return ['| what | ours / theirs | bar | state | ours, median (quartiles) | theirs, median (quartiles) |', '|---|---|---|---|---|---|', ...lines].join('\n');
}

/** Where ours went: one line for each row that knows. */
export function stageTable(sections: readonly Section[]): string {
  const lines = sections.flatMap(({ rows }) => rows).flatMap(({ what, stages }) => (stages ? [`| ${what} | ${stages.map(({ name, ms }) => `${name} ${number(ms)}`).join(', ')} |`] : []));
  return ['| what | where the time goes, ms |', '|---|---|', ...lines].join('\n');
}

/** Ours in the terms of its bar; the smaller a measured value, the better it always is. */
export function heldAgainstBar(row: Row): { readonly bar: string; readonly state: string } {
  if (row.bar === undefined) return { bar: '', state: '' };
  const bar: Bar = bars[row.bar];
  const { value, words, isBetterLarger } = inTermsOf(bar, row);
  const missedBy = isBetterLarger ? bar.value / value - 1 : value / bar.value - 1;
  return { bar: words, state: missedBy <= 0 ? 'met' : `**missed by ${number(missedBy * 100)} %**` };
}

function inTermsOf(bar: Bar, { ours, against, unit }: Row): { readonly value: number; readonly words: string; readonly isBetterLarger: boolean } {
  const theirs = against?.theirs.median ?? Number.NaN;
  switch (bar.measure) {
    case 'at most, of theirs': return { value: ours.median / theirs, words: `at most ${bar.value}x`, isBetterLarger: false };
    case 'times quicker, at least': return { value: theirs / ours.median, words: `at least ${bar.value} times quicker`, isBetterLarger: true };
    case 'at most': return { value: ours.median, words: `at most ${bar.value} ${unit}`, isBetterLarger: false };
  }
}

function figureOf({ ours, against }: Row): string {
  if (!against) return '';
  const ratio = ours.median / against.theirs.median;
  return ratio < 0.2 ? `${number(1 / ratio)} times quicker` : `${ratio.toFixed(2)}x`;
}

function shown({ median, low, high, rounds }: Spread, unit: string): string {
  return rounds === 1 ? `${number(median)} ${unit}` : `${number(median)} ${unit} (${number(low)} to ${number(high)})`;
}

/** Three figures are all that a median of so few rounds can tell. */
export function number(value: number): string {
  if (Math.abs(value) >= 100) return Math.round(value).toLocaleString('en-US');
  return String(Number(value.toPrecision(value >= 10 ? 3 : 2)));
}
