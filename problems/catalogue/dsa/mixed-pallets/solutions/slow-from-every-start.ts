export function countPallets(boxes: Box[], fewest: number, most: number, load: number): number {
  let runs = 0;
  for (let start = 0; start < boxes.length; start += 1) {
    const products = new Set<number>();
    let weight = 0;
    for (let end = start; end < boxes.length; end += 1) {
      products.add(boxes[end]!.product);
      weight += boxes[end]!.weight;
      if (products.size > most || weight > load) break;
      if (products.size >= fewest) runs += 1;
    }
  }
  return runs;
}
