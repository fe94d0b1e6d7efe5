import type { JudgeView } from '@dayseven/contracts';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useConnection } from './connection-context.ts';
import { judgeQuery } from './http-queries.ts';

/** What the judge is doing, as told last. */
export function useJudge(): JudgeView | undefined {
  return useQuery(judgeQuery).data;
}

/** Keeps the judge's state fresh: by news while the line holds, by asking when it comes back. */
export function useJudgeNews(): void {
  const connection = useConnection();
  const client = useQueryClient();
  useEffect(() => {
    const silence = connection.listen('judge:changed', (view) =>
      client.setQueryData(judgeQuery.queryKey, (known) => (known !== undefined && known.version > view.version ? known : view)),
    );
    // A restarted server counts versions from the start again.
    const forget = connection.onLink((link) => link === 'online' && void client.invalidateQueries({ queryKey: judgeQuery.queryKey }));
    return () => {
      silence();
      forget();
    };
  }, [connection, client]);
}
