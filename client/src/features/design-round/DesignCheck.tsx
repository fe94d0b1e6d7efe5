import { Button } from '@mantine/core';
import type { DesignCheckView, Reply } from '@dayseven/contracts';
import type { RoundId } from '@dayseven/contracts/vocabulary';
import { useEffect, useState } from 'react';
import { useSurroundings } from '../../connection/connection-context.ts';
import { Notice } from '../../shared/Notice.tsx';

/** A second look while the round goes on: only when it is asked for. */
export function CheckOnDemand({ roundId }: { readonly roundId: RoundId }) {
  const { questions, failure, look, dismiss } = useCheck(roundId);
  return (
    <section className="aid" aria-labelledby="check">
      <h2 id="check">Check</h2>
      <p className="quiet">At most five questions about what you wrote and drew. They count for nothing.</p>
      <Button size="xs" variant="default" onClick={() => void look()}>{questions === undefined ? 'Check the design' : 'Check again'}</Button>
      <Questions questions={questions} failure={failure} onDismiss={dismiss} />
    </section>
  );
}

/** The same once the round is over. */
export function CheckAfterwards({ roundId }: { readonly roundId: RoundId }) {
  const { questions, failure, look, dismiss } = useCheck(roundId);
  useEffect(() => void look(), [look]);
  return (
    <section className="round-card" aria-labelledby="check">
      <h2 id="check">A second look</h2>
      <p className="quiet">Questions about what you wrote and drew, found by rules. They count for nothing; dismiss what does not fit.</p>
      <Questions questions={questions} failure={failure} onDismiss={dismiss} />
    </section>
  );
}

interface QuestionsProps {
  readonly questions: DesignCheckView['questions'] | undefined;
  readonly failure: string | undefined;
  readonly onDismiss: (rule: DesignCheckView['questions'][number]['rule']) => Promise<void>;
}

function Questions({ questions, failure, onDismiss }: QuestionsProps) {
  return (
    <div aria-live="polite">
      {failure !== undefined && <Notice kind="problem">{failure}</Notice>}
      {questions?.length === 0 && <p>No question is left.</p>}
      <ul className="plain-list check-questions" aria-label="Questions of the check">
        {questions?.map(({ rule, question }) => (
          <li key={rule}>
            <span>{question}</span>
            <Button size="compact-xs" variant="subtle" color="gray" aria-label={`Dismiss: ${question}`} onClick={() => void onDismiss(rule)}>Dismiss</Button>
          </li>
        ))}
      </ul>
    </div>
  );
}

function useCheck(roundId: RoundId) {
  const { connection } = useSurroundings();
  const [questions, setQuestions] = useState<QuestionsProps['questions']>(undefined);
  const [failure, setFailure] = useState<string | undefined>(undefined);
  const [{ look, dismiss }] = useState(() => {
    const take = (reply: Reply<DesignCheckView>) => {
      setFailure(reply.ok ? undefined : reply.failure.message);
      if (reply.ok) setQuestions(reply.value.questions);
    };
    return {
      look: async () => take(await connection.ask('check:read', { roundId })),
      dismiss: async (rule: DesignCheckView['questions'][number]['rule']) => take(await connection.ask('check:dismiss', { roundId, rule })),
    };
  });
  return { questions, failure, look, dismiss };
}
