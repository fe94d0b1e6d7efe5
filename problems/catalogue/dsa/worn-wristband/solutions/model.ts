export function restore(code: string): string {
  const restored = [...code];
  let left = 0;
  let right = restored.length - 1;
  while (left < right) {
    const a = restored[left]!;
    const b = restored[right]!;
    if (a === '-') {
      left += 1;
      continue;
    }
    if (b === '-') {
      right -= 1;
      continue;
    }
    if (a === '?') restored[left] = b;
    else if (b === '?') restored[right] = a;
    else if (a !== b) throw new Error('forged');
    left += 1;
    right -= 1;
  }
  return restored.join('');
}
