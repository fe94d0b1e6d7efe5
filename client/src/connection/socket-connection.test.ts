import { beforeEach, expect, it, jest } from '@jest/globals';
import type { RoundId } from '@dayseven/contracts';

/** A socket that connects when it is told to, and answers everything. */
function createSocket() {
  const heard = new Map<string, ((told?: unknown) => void)[]>();
  const on = (event: string, hear: (told?: unknown) => void) => {
    heard.set(event, [...(heard.get(event) ?? []), hear]);
    return socket;
  };
  const socket = {
    connected: false,
    active: true,
    on, once: on,
    timeout: () => ({ emitWithAck: async (event: string) => ({ ok: true, event }) }),
    happens(event: string, told?: unknown) {
      socket.connected = event === 'connect';
      for (const hear of heard.get(event) ?? []) hear(told);
    },
  };
  return socket;
}

let socket: ReturnType<typeof createSocket>;
jest.unstable_mockModule('socket.io-client', () => ({ io: () => socket }));
const { createSocketConnection } = await import('./socket-connection.ts');
beforeEach(() => { socket = createSocket(); });

async function ask() {
  let answer: unknown;
  const connection = createSocketConnection();
  void connection.ask('round:join', { roundId: 'r' as RoundId }).then((reply) => { answer = reply; });
  const settle = async () => { for (let i = 0; i < 5; i += 1) await Promise.resolve(); };
  await settle();
  return { connection, answer: () => answer, settle };
}

const unreachable = { ok: false, failure: { code: 'internal', message: 'The server is out of reach just now, so nothing was changed. Try again when it is back.' } };

it('[W14] what a page asks while it still connects waits for that, and is answered', async () => {
  const { answer, settle } = await ask();
  expect(answer()).toBeUndefined();
  socket.happens('connect');
  await settle();
  expect(answer()).toEqual({ ok: true, event: 'round:join' });
});

it('[W14] where the first try fails, or the connection was lost, it is told at once that the server is out of reach', async () => {
  const { connection, answer, settle } = await ask();
  socket.happens('connect_error', new Error('refused'));
  await settle();
  expect(answer()).toEqual(unreachable);
  socket.happens('connect');
  socket.happens('disconnect', 'transport close');
  expect(await connection.ask('round:join', { roundId: 'r' as RoundId })).toEqual(unreachable);
});
