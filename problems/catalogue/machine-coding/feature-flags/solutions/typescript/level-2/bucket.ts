const offset = 2_166_136_261;
const prime = 16_777_619;

/** From 0 to 99, always the same for the same flag and user: FNV-1a of 32 bits. */
export function bucketOf(flag: string, user: string): number {
  // Of ASCII, characters are bytes.
  const bytes = Array.from(`${flag}:${user}`, (character) => character.charCodeAt(0));
  // A plain product would be too large to be exact.
  const hash = bytes.reduce((soFar, byte) => Math.imul(soFar ^ byte, prime), offset);
  return (hash >>> 0) % 100;
}
