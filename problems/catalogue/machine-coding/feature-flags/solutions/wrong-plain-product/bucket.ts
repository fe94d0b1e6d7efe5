const offset = 2_166_136_261;
const prime = 16_777_619;

/** From 0 to 99, always the same for the same flag and user: FNV-1a of 32 bits. */
export function bucketOf(flag: string, user: string): number {
  // Of ASCII, characters are bytes.
  const bytes = Array.from(`${flag}:${user}`, (character) => character.charCodeAt(0));
  const hash = bytes.reduce((soFar, byte) => ((soFar ^ byte) * prime) % 2 ** 32, offset);
  return (hash >>> 0) % 100;
}
