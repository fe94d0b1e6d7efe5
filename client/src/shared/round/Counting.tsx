import { Button, TextInput } from '@mantine/core';
import type { Failure } from '@dayseven/contracts';
import { useState } from 'react';
import { Notice } from '../Notice.tsx';

export interface CountingProps {
  /** Why the round does not count; undefined when it does. */
  readonly discounted: string | undefined;
  /** Settles with why it was declined. */
  readonly onSet: (reason: string | undefined) => Promise<Failure | undefined>;
}

/** A doorbell, a dead battery: a round may be set aside, with the reason kept. */
export function Counting({ discounted, onSet }: CountingProps) {
  const [reason, setReason] = useState('');
  const [declined, setDeclined] = useState<string | undefined>(undefined);
  const set = async (next: string | undefined) => setDeclined((await onSet(next))?.message);
  const why = declined !== undefined && <Notice kind="problem">{declined}</Notice>;
  if (discounted !== undefined) {
    return (
      <section className="round-card" aria-label="Counting">
        <p>This round does not count: {discounted}</p>
        {why}
        <div className="round-actions"><Button size="xs" variant="default" onClick={() => void set(undefined)}>Let it count again</Button></div>
      </section>
    );
  }
  return (
    <details>
      <summary>Something went wrong that was not the interview?</summary>
      <form className="round-actions counting" onSubmit={(event) => { event.preventDefault(); void set(reason); }}>
        <TextInput label="Why it does not count" maxLength={200} value={reason} onChange={(event) => setReason(event.currentTarget.value)} />
        <Button type="submit" size="sm" variant="default" disabled={reason.trim() === ''}>It does not count</Button>
      </form>
      {why}
    </details>
  );
}
