import { setTimeout as sleep } from 'node:timers/promises';
import { connectPage, type Page } from '../../support/page.ts';

/** Someone who types in one round and has each key acknowledged before the next is sent. */
export interface Typist {
  type(): Promise<void>;
  /** On the wire, both ways, the frames' own bytes included. */
  bytes(): { readonly sent: number; readonly received: number };
  close(): void;
}

export async function openTypist(url: string, problemId: string): Promise<Typist> {
  const page = await connectPage(url);
  const round = await page.open(problemId);
  let [batch, base] = [1, 0];
  return {
    async type() {
      const outcome = await page.ask('draft:edit', { roundId: round.id, problemId: round.problemId, language: 'go', tab: page.tab, batch, base, changes: [[0, 0, 'x']] });
      if (outcome.kind !== 'accepted') throw new Error('a key was typed on an older text');
      batch += 1;
      base = outcome.revision;
    },
    bytes: () => bytesOf(page),
    close: () => page.close(),
  };
}

interface Wire {
  readonly transport: { readonly ws: { readonly _socket: { readonly bytesWritten: number; readonly bytesRead: number } } };
}

/** socket.io counts no bytes; the connection below it does. */
function bytesOf({ socket }: Page): ReturnType<Typist['bytes']> {
  const { bytesWritten, bytesRead } = (socket.io.engine as unknown as Wire).transport.ws._socket;
  return { sent: bytesWritten, received: bytesRead };
}

/** Types a key every so often until told to stop, and gives how long each took to be acknowledged. */
export async function typeAlong(typist: Typist, everyMs: number, goesOn: () => boolean): Promise<readonly number[]> {
  const took: number[] = [];
  while (goesOn()) {
    const began = performance.now();
    await typist.type();
    took.push(performance.now() - began);
    await sleep(Math.max(0, everyMs - (performance.now() - began)));
  }
  return took;
}
