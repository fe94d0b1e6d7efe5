import type { BoardElement, Component, ComponentKind } from '@dayseven/contracts/vocabulary';

export interface Part {
  readonly id: string;
  /** Empty when nothing says what it is. */
  readonly name: string;
  readonly keeps: boolean;
}

export interface Arrow {
  /** The parts at its ends, where it is tied to one. */
  readonly from: string | undefined;
  readonly to: string | undefined;
  /** Empty when nothing says what goes over it. */
  readonly says: string;
}

/** A system as parts and arrows, whether it was drawn or listed. */
export interface Diagram {
  readonly parts: readonly Part[];
  readonly arrows: readonly Arrow[];
}

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const boxes: ReadonlySet<string> = new Set(['rectangle', 'diamond', 'ellipse'] satisfies BoardElement['type'][]);
const storeName = /\b(?:\w*databases?|\w*dbs?|(?:data|object|blob|file|event|key)?stores?|storage|(?:big)?tables?|buckets?|blobs?|disks?|\w*sql|sqlite|postgres\w*|mongo\w*|dynamo\w*|cassandra|scylla|hbase|spanner|aurora|rds|redis|s3|gcs|minio|hdfs|clickhouse|elastic\w*|opensearch|\w*warehouse|archives?|index|logs?|ledger|kafka)\b/i;
const storeKinds: ReadonlySet<unknown> = new Set(['database', 'object-store'] satisfies ComponentKind[]);
/** A text this near to an arrow is taken to be about it. */
const nearby = 30;

export function diagramOf(elements: readonly BoardElement[], components: readonly Component[]): Diagram {
  const [drawn, listed] = [drawnDiagram(elements), listedDiagram(components)];
  return { parts: [...drawn.parts, ...listed.parts], arrows: [...drawn.arrows, ...listed.arrows] };
}

function listedDiagram(components: readonly Component[]): Diagram {
  return {
    parts: components.map(({ name, kind }) => ({ id: idOf(name), name, keeps: storeKinds.has(kind) || storeName.test(name) })),
    arrows: components.flatMap(({ name, connects }) => connects.map(({ to, how }) => ({ from: idOf(name), to: idOf(to), says: how.trim() }))),
  };
}

/** Apart from what is drawn, which may bear the same name. */
function idOf(name: string): string {
  return `listed/${name}`;
}

function drawnDiagram(elements: readonly BoardElement[]): Diagram {
  const texts = elements.filter(({ type }) => type === 'text');
  const drawn = elements.filter(({ type }) => boxes.has(type));
  const loose = texts.filter(({ containerId }) => typeof containerId !== 'string');
  const around = new Map(loose.map((text) => [text, smallestAround(text, drawn)]));
  const boundTo = (id: string) => texts.filter(({ containerId }) => containerId === id);
  const free = loose.filter((text) => around.get(text) === undefined);
  return {
    parts: drawn.map((box) => {
      const name = wordsOf([...boundTo(box.id), ...loose.filter((text) => around.get(text) === box)]);
      return { id: box.id, name, keeps: storeKinds.has(stencilOf(box)) || storeName.test(name) };
    }),
    arrows: elements.filter(({ type }) => type === 'arrow').map((arrow) => ({
      from: tiedTo(arrow.startBinding), to: tiedTo(arrow.endBinding), says: wordsOf([...boundTo(arrow.id), ...free.filter((text) => isIn(middleOf(boxOf(text)), widened(boxOf(arrow))))]),
    })),
  };
}

/** What it was put on the board as, whatever it was called since. */
function stencilOf({ customData }: BoardElement): unknown {
  return typeof customData === 'object' && customData !== null && 'stencil' in customData ? customData.stencil : undefined;
}

function smallestAround(text: BoardElement, drawn: readonly BoardElement[]): BoardElement | undefined {
  const middle = middleOf(boxOf(text));
  return drawn.filter((box) => isIn(middle, boxOf(box))).sort((a, b) => areaOf(boxOf(a)) - areaOf(boxOf(b)))[0];
}

function wordsOf(texts: readonly BoardElement[]): string {
  return texts.flatMap(({ text }) => (typeof text === 'string' ? [text.replace(/\s+/g, ' ').trim()] : [])).join(' ').trim();
}

function tiedTo(binding: unknown): string | undefined {
  if (typeof binding !== 'object' || binding === null || !('elementId' in binding)) return undefined;
  return typeof binding.elementId === 'string' ? binding.elementId : undefined;
}

/** An arrow that points up or to the left has its corner elsewhere: its points say where it goes. */
function boxOf({ x, y, width, height, points }: BoardElement): Box {
  const corners = Array.isArray(points) ? points.filter(isPoint) : [];
  const [left, top] = [Math.min(0, ...corners.map(([dx]) => dx)), Math.min(0, ...corners.map(([, dy]) => dy))];
  return { x: numberOf(x) + left, y: numberOf(y) + top, width: numberOf(width), height: numberOf(height) };
}

function isPoint(value: unknown): value is readonly [number, number] {
  return Array.isArray(value) && typeof value[0] === 'number' && typeof value[1] === 'number';
}

function numberOf(value: unknown): number {
  return typeof value === 'number' ? value : 0;
}

function middleOf({ x, y, width, height }: Box): readonly [number, number] {
  return [x + width / 2, y + height / 2];
}

function widened({ x, y, width, height }: Box): Box {
  return { x: x - nearby, y: y - nearby, width: width + 2 * nearby, height: height + 2 * nearby };
}

function isIn([px, py]: readonly [number, number], { x, y, width, height }: Box): boolean {
  return width > 0 && px >= x && px <= x + width && py >= y && py <= y + height;
}

function areaOf({ width, height }: Box): number {
  return width * height;
}
