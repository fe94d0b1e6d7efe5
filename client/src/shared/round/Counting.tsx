import { Button, TextInput } from '@mantine/core';
import { useState } from 'react';

export interface CountingProps {
  /** Why the round does not count; undefined when it does. */
  readonly discounted: string | undefined;
  readonly onSet: (reason: string | undefined) => Promise<void>;
}

/** A doorbell, a dead battery: a round may be set aside, with the reason kept. */
export function Counting({ discounted, onSet }: CountingProps) {
  const [reason, setReason] = useState('');
  if (discounted !== undefined) {
    return (
      <section className="round-card" aria-label="Counting">
        <p>This round does not count: {discounted}</p>
        <div className="round-actions"><Button size="xs" variant="default" onClick={() => void onSet(undefined)}>Let it count again</Button></div>
      </section>
    );
  }
  return (
    <details>
      <summary>Something went wrong that was not the interview?</summary>
      <form className="round-actions counting" onSubmit={(event) => { event.preventDefault(); void onSet(reason); }}>
        <TextInput label="Why it does not count" maxLength={200} value={reason} onChange={(event) => setReason(event.currentTarget.value)} />
        <Button type="submit" size="sm" variant="default" disabled={reason.trim() === ''}>It does not count</Button>
      </form>
    </details>
  );
}
