interface Flash {
  time: number;
  readonly light: number;
}

export function firstFlashes(lights: number[][], count: number): number[] {
  // The next flash of every light. Sorted, it is a heap already.
  const next = lights.map(([first], light): Flash => ({ time: first!, light })).sort(compare);

  const seen: number[] = [];
  while (seen.length < count) {
    const top = next[0]!;
    seen.push(top.light);
    top.time += lights[top.light]![1]!;
    sinkTop(next);
  }
  return seen;
}

function compare(a: Flash, b: Flash): number {
  return a.time - b.time || a.light - b.light;
}

/** Makes a heap of what is one but for its top. */
function sinkTop(heap: Flash[]): void {
  const sinking = heap[0]!;
  let place = 0;
  for (;;) {
    let child = 2 * place + 1;
    if (child + 1 < heap.length && compare(heap[child + 1]!, heap[child]!) < 0) child += 1;
    if (child >= heap.length || compare(sinking, heap[child]!) <= 0) break;
    heap[place] = heap[child]!;
    place = child;
  }
  heap[place] = sinking;
}
