export function countPallets(boxes: Box[], fewest: number, most: number, load: number): number {
  return countUpTo(most, boxes, load) - countUpTo(fewest - 1, boxes, load);
}

function countUpTo(products: number, boxes: Box[], load: number): number {
  const count = new Map<number, number>();
  let weight = 0;
  let start = 0;
  let runs = 0;
  boxes.forEach((box, end) => {
    count.set(box.product, (count.get(box.product) ?? 0) + 1);
    weight += box.weight;
    while (start <= end && (count.size > products || weight > load)) {
      const leaving = boxes[start]!;
      start += 1;
      weight -= leaving.weight;
      count.set(leaving.product, count.get(leaving.product)! - 1);
    }
    runs += end - start + 1;
  });
  return runs;
}
