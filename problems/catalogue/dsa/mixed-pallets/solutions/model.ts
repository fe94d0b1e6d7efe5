export function countPallets(boxes: Box[], fewest: number, most: number, load: number): number {
  return countUpTo(most, boxes, load) - countUpTo(fewest - 1, boxes, load);
}

/** Counts the runs with at most so many products that stay within the load. */
function countUpTo(products: number, boxes: Box[], load: number): number {
  const count = new Map<number, number>(); // of boxes in the window, by product
  let weight = 0;
  let start = 0;
  let runs = 0;
  for (const [i, box] of boxes.entries()) {
    count.set(box.product, (count.get(box.product) ?? 0) + 1);
    weight += box.weight;
    while (count.size > products || weight > load) {
      const leaving = boxes[start]!;
      start += 1;
      weight -= leaving.weight;
      const left = count.get(leaving.product)! - 1;
      if (left > 0) count.set(leaving.product, left);
      else count.delete(leaving.product);
    }
    runs += i + 1 - start; // one for each start that is left
  }
  return runs;
}
