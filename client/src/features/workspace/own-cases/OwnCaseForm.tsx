import { Button, Textarea } from '@mantine/core';
import { IconBulb, IconTrash } from '@tabler/icons-react';
import type { JobView, ProblemView } from '@dayseven/contracts';
import type { OwnCase } from '@dayseven/contracts/vocabulary';
import { useEffect, useRef } from 'react';
import { isFinished } from '../../../connection/round-state.ts';
import { isWrong, type OwnCases } from './use-own-cases.ts';

export interface OwnCaseFormProps {
  readonly at: number;
  readonly shown: OwnCase;
  readonly problem: ProblemView;
  readonly own: OwnCases;
  readonly closed: string | undefined;
}

export function OwnCaseForm({ at, shown, problem, own, closed }: OwnCaseFormProps) {
  const sentences = own.sentences[at] ?? [];
  const expectation = own.expectation(at);
  const isClosed = closed !== undefined;
  const form = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (own.refusals > 0) form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [own.refusals]);
  return (
    <div className="own-case" ref={form}>
      {problem.caseFields.map((field, place) => (
        <Textarea
          key={field.name}
          label={<><code>{field.name}</code> <span className="quiet">{field.type}</span></>}
          value={shown.fields[place] ?? ''}
          error={mending(sentences[place], field.sample)}
          onChange={(event) => own.edit(at, place, event.currentTarget.value)}
          readOnly={isClosed}
          autosize
          minRows={1}
          maxRows={12}
          size="xs"
          spellCheck={false}
          classNames={{ input: 'mono' }}
        />
      ))}
      <div className="own-case-actions">
        <Button size="compact-sm" variant="default" leftSection={<IconBulb size={15} aria-hidden />} disabled={isClosed || isWrong(sentences) || isUnderWay(expectation)} onClick={() => void own.askExpected(at)}>
          Show expected
        </Button>
        <Button size="compact-sm" variant="subtle" color="red" leftSection={<IconTrash size={15} aria-hidden />} disabled={isClosed} onClick={() => own.remove(at)}>Remove case</Button>
      </div>
      {expectation !== undefined && <Expectation job={expectation} />}
    </div>
  );
}

/** More would not be taken in. */
const mostSampleChars = 80;

/** What is wrong with a field, and how one looks that is right. */
function mending(sentence: string | null | undefined, sample: string): string | undefined {
  if (sentence === null || sentence === undefined) return undefined;
  return sample.length > mostSampleChars ? `${sentence} Write it as the samples have it.` : `${sentence} Write it as the first sample has it: ${sample}`;
}

const isUnderWay = (job: JobView | undefined): boolean => job !== undefined && !isFinished(job);

function Expectation({ job }: { readonly job: JobView }) {
  if (!isFinished(job)) return <p className="quiet">The model solution is asked …</p>;
  if (job.expected === undefined) return <p className="tone-bad">{job.result?.verdict.message ?? 'The model solution gave no answer.'}</p>;
  return (
    <section className="value" aria-label="Expected">
      <h4>Expected</h4>
      <pre className="value-good">{job.expected.text}{job.expected.omittedBytes > 0 && '…'}</pre>
    </section>
  );
}
