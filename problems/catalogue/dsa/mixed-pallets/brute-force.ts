interface Box {
  product: number;
  weight: number;
}

export function countPallets(boxes: Box[], fewest: number, most: number, load: number): number {
  let good = 0;
  for (let start = 0; start < boxes.length; start += 1) {
    for (let end = start + 1; end <= boxes.length; end += 1) {
      const run = boxes.slice(start, end);
      const products = new Set(run.map(({ product }) => product)).size;
      const weight = run.reduce((sum, box) => sum + box.weight, 0);
      if (products >= fewest && products <= most && weight <= load) good += 1;
    }
  }
  return good;
}
