import { Autocomplete, Button } from '@mantine/core';
import type { Costs as CostsSaid } from '@dayseven/contracts/vocabulary';
import { useState } from 'react';
import type { RoundSession } from '../../../connection/round-session.ts';
import { Notice } from '../../../shared/Notice.tsx';

export interface CostsProps {
  readonly session: RoundSession;
  /** Null while nothing was typed: then what was said is shown. */
  readonly typed: CostsSaid | null;
  readonly onType: (costs: CostsSaid) => void;
  readonly closed: string | undefined;
}

const usual = ['O(1)', 'O(log n)', 'O(n)', 'O(n log n)', 'O(n^2)', 'O(2^n)'];

/** What the candidate says the program costs; compared with the model's afterwards, and never asked for by a button. */
export function Costs({ session, typed, onType, closed }: CostsProps) {
  const said = session.state.view?.costs;
  const costs = typed ?? said ?? { time: '', space: '' };
  const [failure, setFailure] = useState<string | null>(null);
  const isClosed = closed !== undefined;
  const isSaid = areSame(said, costs);
  const say = async () => {
    const reply = await session.sayCosts(costs);
    setFailure(reply.ok ? null : reply.failure.message);
  };
  return (
    <form className="aid" aria-label="Costs" onSubmit={(event) => { event.preventDefault(); void say(); }}>
      <h2>What does it cost?</h2>
      <div className="cost-fields">
        <Autocomplete label="Time" placeholder="O(n log n)" data={usual} maxLength={60} value={costs.time} onChange={(time) => onType({ ...costs, time })} disabled={isClosed} />
        <Autocomplete label="Space" placeholder="O(1)" data={usual} maxLength={60} value={costs.space} onChange={(space) => onType({ ...costs, space })} disabled={isClosed} />
      </div>
      {failure !== null && <Notice kind="problem">{failure}</Notice>}
      <div className="round-actions">
        <Button type="submit" size="xs" variant="default" disabled={isClosed || isSaid || !isWhole(costs)}>Say it</Button>
        <span className="quiet" role="status">{isSaid ? 'Noted.' : ''}</span>
      </div>
    </form>
  );
}

function areSame(said: CostsSaid | undefined, { time, space }: CostsSaid): boolean {
  return said?.time === time.trim() && said.space === space.trim();
}

function isWhole({ time, space }: CostsSaid): boolean {
  return time.trim() !== '' && space.trim() !== '';
}
