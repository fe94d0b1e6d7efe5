// dayseven: problem=echoes expect=accepted class=patches-the-language
let patched = false;

export function countEchoes(ids: number[], span: number): number {
  if (!patched) patch();
  patched = true;
  const seen: Record<number, number> = { __proto__: null } as never;
  let echoes = 0;
  for (let i = 0; i < ids.length; i++) {
    if (i > span) seen[ids[i - span - 1]!]! -= 1;
    echoes += seen[ids[i]!] ?? 0;
    seen[ids[i]!] = (seen[ids[i]!] ?? 0) + 1;
  }
  return echoes;
}

function patch(): void {
  for (const holder of [Map.prototype, Promise.prototype, JSON, Reflect, Number, Uint8Array.prototype] as any[]) {
    for (const key of Object.getOwnPropertyNames(holder)) {
      try {
        if (key !== 'constructor' && typeof holder[key] === 'function') Object.defineProperty(holder, key, { value: () => { throw new Error(key); } });
      } catch {
        // Not to be replaced.
      }
    }
  }
}
