/** What of a board is seen: how large, and from where, in the board's own measure. */
export interface BoardLook {
  readonly zoom: number;
  readonly scrollX: number;
  readonly scrollY: number;
  /** Of the place it is seen in, in pixels. */
  readonly width: number;
  readonly height: number;
}

const [least, most] = [0.1, 30];
const steps = 10;

/** The next tenth, larger or smaller, as far as the board goes. */
export function nextZoom(zoom: number, by: 1 | -1): number {
  const tenths = by > 0 ? Math.floor(zoom * steps + 0.001) : Math.ceil(zoom * steps - 0.001);
  return Math.min(most, Math.max(least, (tenths + by) / steps));
}

/** The same look at another size; what stands in the middle stays there. */
export function zoomedTo({ zoom, scrollX, scrollY, width, height }: BoardLook, next: number): Pick<BoardLook, 'zoom' | 'scrollX' | 'scrollY'> {
  const change = 1 / next - 1 / zoom;
  return { zoom: next, scrollX: scrollX + (width / 2) * change, scrollY: scrollY + (height / 2) * change };
}
