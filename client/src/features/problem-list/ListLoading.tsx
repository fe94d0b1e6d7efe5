import { Skeleton } from '@mantine/core';

/** Where a list will be. */
export function ListLoading() {
  return (
    <div className="list-card" role="status" aria-label="Loading the problems">
      {Array.from({ length: 8 }, (_, at) => <Skeleton key={at} height={20} my={14} mx={16} width={`${70 - (at % 3) * 12}%`} />)}
    </div>
  );
}
