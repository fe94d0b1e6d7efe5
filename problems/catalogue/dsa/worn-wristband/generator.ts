import type { Generators, Random } from '../../../src/authoring.ts';

interface Input {
  readonly code: string;
}

const printed = 'abcdefghijklmnopqrstuvwxyz0123456789';
/** With their hyphens they come to about 180000. */
const most = 130_000;

/** A code that mirrors itself, with hyphens before some characters and some characters worn off. */
function wornCode(random: Random, characters: number): string[] {
  const half = Array.from(random.string(Math.ceil(characters / 2), printed));
  const mirrored = [...half, ...half.slice(0, Math.floor(characters / 2)).reverse()];
  const wear = random.float(0.1, 0.6);
  return mirrored.flatMap((character) => {
    const seen = random.bool(wear) ? '?' : character;
    return random.bool(0.2) ? ['-'.repeat(random.int(1, 3)), seen] : [seen];
  });
}

function withOneForged(random: Random, code: readonly string[]): string[] {
  const at = random.int(0, code.length - 1);
  return code.map((character, i) => (i === at ? random.pick(Array.from(printed)) : character));
}

export const generators: Generators<Input> = {
  random: (random) => {
    const code = wornCode(random, random.int(6, 60));
    return { code: (random.bool(0.3) ? withOneForged(random, code) : code).join('') };
  },
  large: (random) => ({ code: wornCode(random, most).join('') }),
  small: (random) => ({ code: random.bool() ? random.string(random.int(0, 7), 'ab?-') : wornCode(random, random.int(0, 8)).join('') }),
};
