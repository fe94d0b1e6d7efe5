import type { StoriesView } from '@dayseven/contracts';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { Asked } from '../../connection/connection.ts';
import { useConnection } from '../../connection/connection-context.ts';
import { storiesQuery } from '../../connection/http-queries.ts';

type Change = 'story:save' | 'story:delete';

export interface StoryChanges {
  /** Why the last change was not made. */
  readonly failure: string | undefined;
  /** Forgets the failure, as where its form is closed. */
  readonly forget: () => void;
  /** Settles with whether the change was made. */
  readonly ask: <C extends Change>(change: C, request: Asked<C>) => Promise<boolean>;
}

/** Changes the candidate's stories, and has them read again afterwards. */
export function useStoryChanges(): StoryChanges {
  const connection = useConnection();
  const client = useQueryClient();
  const [failure, setFailure] = useState<string | undefined>(undefined);
  const ask: StoryChanges['ask'] = async (change, request) => {
    const reply = await connection.ask(change, request);
    setFailure(reply.ok ? undefined : reply.failure.message);
    if (reply.ok) await client.invalidateQueries({ queryKey: storiesQuery.queryKey });
    return reply.ok;
  };
  return { failure, forget: () => setFailure(undefined), ask };
}

export function useStories(): { readonly stories: StoriesView | undefined; readonly failure: string | undefined } {
  const { data, error } = useQuery(storiesQuery);
  return { stories: data, failure: error?.message };
}
