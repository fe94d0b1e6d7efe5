export function restore(code: string): string {
  const places = Array.from(code).flatMap((character, i) => (character === '-' ? [] : [i]));
  const partners = [...places].reverse();
  const restored = Array.from(code);
  for (const [k, place] of places.entries()) {
    const character = code[place];
    const partner = code[partners[k] ?? place] ?? '';
    if (character === '?') restored[place] = partner;
    else if (partner !== '?' && partner !== character) throw new Error('forged');
  }
  return restored.join('');
}
