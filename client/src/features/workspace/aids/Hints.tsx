import { Button } from '@mantine/core';
import { useState } from 'react';
import { limits } from '@dayseven/contracts/limits';
import type { RoundSession } from '../../../connection/round-session.ts';
import { Notice } from '../../../shared/Notice.tsx';

export interface HintsProps {
  readonly session: RoundSession;
  readonly closed: string | undefined;
}

/** A ladder of three: each says more than the one before, and each is noted. */
export function Hints({ session, closed }: HintsProps) {
  const [failure, setFailure] = useState<string | null>(null);
  const hints = session.state.view?.hints ?? [];
  const take = async () => {
    const reply = await session.takeHint(hints.length + 1);
    setFailure(reply.ok ? null : reply.failure.message);
  };
  return (
    <section className="aid" aria-label="Hints">
      <h2>Hints</h2>
      <p className="quiet">An interviewer would give one when asked, and remember it. So does the report.</p>
      <ol className="sentences" aria-live="polite">{hints.map((hint) => <li key={hint}>{hint}</li>)}</ol>
      {failure !== null && <Notice kind="problem">{failure}</Notice>}
      {hints.length < limits.hints && (
        <div className="round-actions">
          <Button size="xs" variant="default" disabled={closed !== undefined} onClick={() => void take()}>Take hint {hints.length + 1} of {limits.hints}</Button>
        </div>
      )}
    </section>
  );
}
