import type { RoundView } from '@dayseven/contracts';
import type { Component } from '@dayseven/contracts/vocabulary';
import type { Surroundings } from './connection-context.ts';
import { mergeComponents } from './merge-components.ts';
import { SavedValue } from './saved-value.ts';

type List = readonly Component[];

/** The list of components in this tab. */
export class ComponentsSession extends SavedValue<List> {
  constructor(around: Pick<Surroundings, 'connection' | 'unsent'>, { id: roundId, version, design }: RoundView) {
    super(around, {
      record: `components.${roundId}`, gatherMs: 0, isValue: isList, merge: mergeComponents,
      send: async (list) => {
        const reply = await around.connection.ask('components:save', { roundId, components: list.map((one) => ({ ...one, connects: [...one.connects] })) });
        if (!reply.ok) return reply.failure;
        this.learn(reply.value);
        return undefined;
      },
    }, design?.design?.components ?? [], version);
  }

  /** The round as the server has it. */
  learn({ version, design }: RoundView): void {
    const list = design?.design?.components;
    if (list !== undefined) this.told(list, version);
  }
}

function isList(list: unknown): list is List {
  return Array.isArray(list) && list.every((one: unknown) => typeof one === 'object' && one !== null && 'name' in one && 'kind' in one && 'connects' in one && Array.isArray(one.connects));
}
