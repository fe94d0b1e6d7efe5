import type { PersonId, RoundId, TabId } from '@dayseven/contracts';

/** Names of socket.io rooms; ids of different kinds cannot collide. */
export const rooms = {
  round: (id: RoundId) => `round:${id}`,
  person: (id: PersonId) => `person:${id}`,
  tab: (id: TabId) => `tab:${id}`,
} as const;
