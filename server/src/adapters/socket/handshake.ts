import { protocolVersion, TabId, type Handshake } from '@dayseven/contracts';
import { z } from 'zod';

const Protocol = z.object({ protocol: z.literal(protocolVersion) });
const Shape: z.ZodType<Handshake> = z.object({ protocol: z.number(), tab: TabId });

export type Shaken = { readonly ok: true; readonly tab: TabId } | { readonly ok: false; readonly message: string };

/** Reads a page's handshake; one of another version is told to reload before its tab is looked at. */
export function shakeHands(auth: unknown): Shaken {
  if (!Protocol.safeParse(auth).success) return { ok: false, message: 'reload: the page and the server speak different versions of the protocol' };
  const shape = Shape.safeParse(auth);
  return shape.success ? { ok: true, tab: shape.data.tab } : { ok: false, message: 'The handshake names no tab.' };
}
