export function restore(code: string): string {
  const restored = [...code];
  const places = restored.flatMap((character, i) => (character === '-' ? [] : [i]));
  for (let k = 0; k < Math.floor(places.length / 2); k += 1) {
    const left = places[k]!;
    const right = places.at(-1 - k)!;
    const known = [restored[left]!, restored[right]!].filter((character) => character !== '?');
    if (known.length === 2 && known[0] !== known[1]) throw new Error('forged');
    restored[left] = restored[right] = known[0] ?? '0';
  }
  return restored.join('');
}
