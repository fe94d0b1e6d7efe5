import type { ReactNode } from 'react';

export interface MoreConditionsProps {
  /** What is in it: "minutes of each round, breaks". */
  readonly holds: string;
  readonly children: ReactNode;
}

/** What is preset and seldom changed, closed until it is asked for. */
export function MoreConditions({ holds, children }: MoreConditionsProps) {
  return (
    <details>
      <summary>Conditions <span className="quiet">({holds})</span></summary>
      {children}
    </details>
  );
}
