import type { ClientToServer, Reply, ServerToClient } from '@dayseven/contracts';
import type { TabId } from '@dayseven/contracts/vocabulary';

export type Question = keyof ClientToServer;
export type Asked<Q extends Question> = Parameters<ClientToServer[Q]>[0];
export type Answered<Q extends Question> = Parameters<Parameters<ClientToServer[Q]>[1]>[0] extends Reply<infer Value> ? Value : never;

export type News = keyof ServerToClient;
export type Told<N extends News> = Parameters<ServerToClient[N]>[0];

export type Link = 'connecting' | 'online' | 'offline';

/** The line to the server, without a word of how it is made. */
export interface Connection {
  readonly tab: TabId;
  /** Always answers: a lost line is a failure with a sentence. */
  readonly ask: <Q extends Question>(question: Q, request: Asked<Q>) => Promise<Reply<Answered<Q>>>;
  readonly listen: <N extends News>(news: N, hear: (told: Told<N>) => void) => () => void;
  readonly link: () => Link;
  readonly onLink: (changed: (link: Link) => void) => () => void;
}
