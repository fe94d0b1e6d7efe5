import type { Reply, TemplateView } from '@dayseven/contracts';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useConnection } from '../../connection/connection-context.ts';
import { designTemplateQuery } from '../../connection/http-queries.ts';

/** Changes the candidate's template; each change settles with what stands now, or undefined where it was not made. */
export function useTemplateChanges() {
  const connection = useConnection();
  const client = useQueryClient();
  const [failure, setFailure] = useState<string | undefined>(undefined);
  const [said, setSaid] = useState('');
  const take = (reply: Reply<TemplateView>, done: string): TemplateView | undefined => {
    setFailure(reply.ok ? undefined : reply.failure.message);
    setSaid(reply.ok ? done : '');
    if (!reply.ok) return undefined;
    client.setQueryData(designTemplateQuery.queryKey, reply.value);
    return reply.value;
  };
  return {
    failure, said,
    save: async (text: string) => take(await connection.ask('template:save', { text }), 'Saved; your next design round begins with it.'),
    restore: async () => take(await connection.ask('template:restore', {}), 'The given template is back.'),
  };
}
