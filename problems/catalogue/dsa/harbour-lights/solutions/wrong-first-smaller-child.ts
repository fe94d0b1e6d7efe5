type Flash = [time: number, light: number];

export function firstFlashes(lights: number[][], count: number): number[] {
  const heap = lights.map(([first], i): Flash => [first!, i]).sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  const before = (a: number, b: number): boolean => {
    const [x, y] = [heap[a]!, heap[b]!];
    return x[0] < y[0] || (x[0] === y[0] && x[1] < y[1]);
  };
  const seen: number[] = [];
  while (seen.length < count) {
    const top = heap[0]!;
    seen.push(top[1]);
    top[0] += lights[top[1]]![1]!;
    let place = 0;
    for (;;) {
      const left = 2 * place + 1;
      const right = left + 1;
      const child = left < heap.length && before(left, place) ? left : right;
      if (child >= heap.length || before(place, child)) break;
      [heap[place], heap[child]] = [heap[child]!, heap[place]!];
      place = child;
    }
  }
  return seen;
}
