export function restore(code: string): string {
  const restored = [...code];
  let right = restored.length - 1;
  for (let left = 0; left < code.length / 2; left += 1) {
    if (restored[left] === '-') continue;
    while (restored[right] === '-') right -= 1;
    if (left >= right) break;
    if (restored[left] === '?') restored[left] = restored[right]!;
    else if (restored[right] === '?') restored[right] = restored[left]!;
    else if (restored[left] !== restored[right]) throw new Error('forged');
    right -= 1;
  }
  return restored.join('');
}
