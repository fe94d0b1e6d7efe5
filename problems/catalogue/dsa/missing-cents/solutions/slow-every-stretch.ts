export function countSuspects(entries: number[], missing: number, least: number): number {
  let suspects = 0;
  for (let start = 0; start < entries.length; start += 1) {
    let sum = 0;
    for (let end = start; end < entries.length; end += 1) {
      sum += entries[end]!;
      if (sum === missing && end - start + 1 >= least) suspects += 1;
    }
  }
  return suspects;
}
