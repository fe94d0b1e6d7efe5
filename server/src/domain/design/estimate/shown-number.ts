const steps = [[1e12, 'T'], [1e9, 'B'], [1e6, 'M'], [1e3, 'K']] as const;

/** Three figures are all an estimate has: "34.7K", "0.012". */
export function shownNumber(value: number): string {
  // What rounds up to the next step is shown in it: 999,960 is 1M.
  const rounded = Number(value.toPrecision(3));
  const step = steps.find(([from]) => Math.abs(rounded) >= from);
  return step ? `${plain(rounded / step[0])}${step[1]}` : plain(rounded);
}

/** Up to a thousand times a thousand in full; there is a unit behind it that carries the size. */
export function plain(value: number): string {
  return new Intl.NumberFormat('en', { maximumSignificantDigits: 3 }).format(value);
}
