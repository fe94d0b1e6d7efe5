import type { BoardElement, RoundId } from '@dayseven/contracts/vocabulary';
import type { UnsentRecords } from './unsent-records.ts';

/** What is gathered before it is kept: a crash of the page costs no more. */
const keepMs = 400;

/** What the server has not heard of a board, kept on this computer until it has. */
export class BoardRecord {
  readonly #leftOver: Promise<readonly BoardElement[]>;
  /** What pages before this one could not send, until it is taken. */
  #untaken: readonly BoardElement[] = [];
  #timer: ReturnType<typeof setTimeout> | undefined;
  #isKept = false;
  readonly #unsent: UnsentRecords;
  readonly #name: string;
  readonly #unheard: () => readonly BoardElement[];

  constructor(unsent: UnsentRecords, roundId: RoundId, unheard: () => readonly BoardElement[]) {
    this.#unsent = unsent;
    this.#name = `board.${roundId}`;
    this.#unheard = unheard;
    this.#leftOver = leftOver(unsent, this.#name).then((all) => {
      this.#untaken = all;
      this.keepNow();
      return all;
    });
  }

  /** What pages before this one could not send; it waits on until somebody takes it. */
  async takeLeftOver(): Promise<readonly BoardElement[]> {
    const all = await this.#leftOver;
    this.#untaken = [];
    return all;
  }

  keepSoon(): void {
    this.#timer ??= setTimeout(() => this.keepNow(), keepMs);
  }

  /** The page may be about to go. */
  keepNow(): void {
    this.#stop();
    const elements = newestOf(this.#untaken, this.#unheard());
    if (elements.length === 0) return;
    this.#isKept = true;
    this.#unsent.save(this.#name, { elements });
  }

  forget(): void {
    this.#stop();
    if (this.#isKept) this.#unsent.forget(this.#name);
    this.#isKept = false;
  }

  #stop(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }
}

/** Of each thing the newest; what stands on either stands on both. */
export function newestOf(theirs: readonly BoardElement[], mine: readonly BoardElement[]): readonly BoardElement[] {
  const all = new Map(theirs.map((element) => [element.id, element]));
  for (const element of mine) if ((all.get(element.id)?.version ?? 0) < element.version) all.set(element.id, element);
  return [...all.values()];
}

/** Of every page that left something behind. */
async function leftOver(unsent: UnsentRecords, record: string): Promise<readonly BoardElement[]> {
  let all: readonly BoardElement[] = [];
  for (let left = await unsent.takeLeftOver(record); left !== null; left = await unsent.takeLeftOver(record)) all = newestOf(all, elementsIn(left));
  return all;
}

function elementsIn(record: unknown): readonly BoardElement[] {
  const elements: unknown = typeof record === 'object' && record !== null && 'elements' in record ? record.elements : undefined;
  return Array.isArray(elements) ? elements.filter(isElement) : [];
}

function isElement(one: unknown): one is BoardElement {
  if (typeof one !== 'object' || one === null) return false;
  const { id, type, version, isDeleted } = one as Partial<Record<string, unknown>>;
  return typeof id === 'string' && typeof type === 'string' && typeof version === 'number' && typeof isDeleted === 'boolean';
}
