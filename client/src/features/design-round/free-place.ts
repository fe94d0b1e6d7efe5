interface Spot {
  readonly x: number;
  readonly y: number;
}

interface Size {
  readonly width: number;
  readonly height: number;
}

const [columns, acrossBy, downBy, margin] = [3, 200, 110, 20];

/** The first place around a middle, three to a row and then on downwards, where a thing of this size hides none of these. */
export function freePlace(middle: Spot, size: Size, taken: readonly (Spot & Size)[]): Spot {
  for (let at = 0; ; at += 1) {
    const place = { x: middle.x - size.width / 2 + ((at % columns) - 1) * acrossBy, y: middle.y - size.height / 2 + (Math.floor(at / columns) - 1) * downBy };
    const box = { ...place, ...size };
    // What is drawn around it stays to be seen.
    if (!taken.some((other) => overlap(box, other) && !holds(other, box))) return place;
  }
}

function overlap(one: Spot & Size, other: Spot & Size): boolean {
  return one.x < other.x + other.width && other.x < one.x + one.width && one.y < other.y + other.height && other.y < one.y + one.height;
}

/** With a margin, or it would be another of the same size. */
function holds(one: Spot & Size, other: Spot & Size): boolean {
  return one.x + margin <= other.x && one.y + margin <= other.y && other.x + other.width + margin <= one.x + one.width && other.y + other.height + margin <= one.y + one.height;
}
