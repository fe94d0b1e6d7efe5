export function countPallets(boxes: Box[], fewest: number, most: number, load: number): number {
  return countUpTo(most, boxes, load) - countUpTo(fewest - 1, boxes, load);
}

function countUpTo(limit: number, boxes: Box[], load: number): number {
  const products = new Set<number>();
  let weight = 0;
  let start = 0;
  let runs = 0;
  boxes.forEach((box, end) => {
    products.add(box.product);
    weight += box.weight;
    while (products.size > limit || weight > load) {
      const leaving = boxes[start]!;
      start += 1;
      weight -= leaving.weight;
      products.delete(leaving.product);
    }
    runs += end - start + 1;
  });
  return runs;
}
