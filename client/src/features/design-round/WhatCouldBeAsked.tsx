import { Button } from '@mantine/core';
import { useState } from 'react';
import { Notice } from '../../shared/Notice.tsx';

export interface WhatCouldBeAskedProps {
  /** Undefined until the list was opened. */
  readonly questions: readonly string[] | undefined;
  /** Why nothing may be changed any more. */
  readonly closed: string | undefined;
  /** Settles with why the list stays closed. */
  readonly onOpen: () => Promise<string | undefined>;
  /** Settles with why the question was not taken. */
  readonly onAsk: (text: string) => Promise<string | undefined>;
}

/** The questions the scenario has an answer to, for who is stuck in a relaxed round: opened on purpose, and the debrief says so. */
export function WhatCouldBeAsked({ questions, closed, onOpen, onAsk }: WhatCouldBeAskedProps) {
  const [failure, setFailure] = useState<string | undefined>(undefined);
  const isClosed = closed !== undefined;
  return (
    <section className="aid" aria-labelledby="could-be-asked">
      <h3 id="could-be-asked">What could be asked</h3>
      {questions === undefined && (
        <>
          <p className="quiet">Think first: finding the questions is half of the round. That you opened the list stands in the debrief.</p>
          <Button size="xs" variant="default" disabled={isClosed} onClick={() => void onOpen().then(setFailure)}>Open the list</Button>
        </>
      )}
      {questions?.length === 0 && <p className="quiet">You asked everything there is an answer to.</p>}
      <ul className="plain-list could-be-asked">
        {questions?.map((question) => (
          <li key={question}>
            <span>{question}</span>
            <Button size="compact-xs" variant="subtle" color="gray" disabled={isClosed} aria-label={`Ask: ${question}`} onClick={() => void onAsk(question).then(setFailure)}>Ask</Button>
          </li>
        ))}
      </ul>
      {failure !== undefined && <Notice kind="problem">{failure}</Notice>}
    </section>
  );
}
