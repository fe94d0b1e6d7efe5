import type { CaseView, JobView, ProblemView, ShownText } from '@dayseven/contracts';
import type { Diagnostic, VerdictKind } from '@dayseven/contracts/vocabulary';
import { useId, type ReactNode } from 'react';
import { isFinished, type LiveJob } from '../../../connection/round-state.ts';
import { CaseChips } from '../../../shared/results/CaseChips.tsx';
import type { CasePart } from '../../../shared/results/case-part.ts';
import { CaseDetails } from '../../../shared/results/CaseDetails.tsx';
import { Diagnostics } from '../../../shared/results/Diagnostics.tsx';
import type { Reveal } from '../../../shared/results/LineLink.tsx';
import { casesOf, openingCase } from '../../../shared/results/opening-case.ts';
import type { ShownCase } from '../../../shared/results/use-shown-case.ts';
import { VerdictHeadline } from '../../../shared/results/VerdictHeadline.tsx';

export interface JobResultsProps {
  readonly job: JobView;
  readonly live: LiveJob | undefined;
  readonly problem: ProblemView;
  readonly age: string;
  /** What is left to do, told after an accepted submission. */
  readonly left: ReactNode;
  readonly cases: ShownCase;
  readonly readText: (caseIndex: number, part: CasePart) => Promise<ShownText | null>;
  readonly onReveal: Reveal;
  readonly onUseAsOwnCase: ((fields: readonly string[]) => void) | undefined;
}

export function JobResults({ job, live, problem, age, left, cases: choice, readText, onReveal, onUseAsOwnCase }: JobResultsProps) {
  const panelId = useId();
  const cases = casesOf(job, live);
  const shown = cases.find(({ index }) => index === choice.chosen) ?? openingCase(cases);
  return (
    <div className="job-results">
      <VerdictHeadline job={job} live={live} limits={problem.limits[job.language]} age={age} />
      <VerdictSentence job={job} />
      {isAccepted(job) && left}
      {job.result?.casesChanged === true && <p className="quiet">The problem’s cases have changed since. The verdict is of the earlier ones, which are no longer shown.</p>}
      <Diagnostics name="Compiler messages" diagnostics={ofSeverity(job, 'error')} onReveal={onReveal} />
      {shown !== undefined && (
        <>
          <CaseChips cases={cases} shown={shown} onShow={choice.choose} panelId={panelId} awaited={isFinished(job) ? 0 : awaitedCases(live)} />
          <div role="tabpanel" id={panelId} aria-labelledby={`${panelId}-${shown.index}`} className="case">
            <CaseDetails
              key={shown.index}
              shown={shown}
              comparison={problem.comparison}
              differences={{ marked: choice.marksDifferences, onMark: choice.toggleDifferences }}
              readWhole={(part) => readText(shown.index, part)}
              onReveal={onReveal}
              onUseAsOwnCase={ownCaseFrom(shown, problem, onUseAsOwnCase)}
            />
          </div>
        </>
      )}
      <Diagnostics name="Warnings" diagnostics={ofSeverity(job, 'warning')} onReveal={onReveal} />
    </div>
  );
}

const isAccepted = ({ kind, result }: JobView): boolean => kind === 'submission' && result?.verdict.kind === 'accepted';

const ofSeverity = ({ result }: JobView, wanted: Diagnostic['severity']): readonly Diagnostic[] => result?.diagnostics.filter(({ severity }) => severity === wanted) ?? [];

const awaitedCases = (live: LiveJob | undefined): number => Math.max(0, (live?.total ?? 0) - (live?.cases.length ?? 0));

/** The verdict's own sentence, where neither the headline nor the first failing case nor the compiler's messages say it. */
function VerdictSentence({ job }: { readonly job: JobView }) {
  const { result } = job;
  if (result === undefined || saidElsewhere.has(result.verdict.kind) || result.diagnostics.length > 0) return null;
  return <p className="verdict-message">{result.verdict.message}</p>;
}

const saidElsewhere = new Set<VerdictKind>(['accepted', 'wrong-answer', 'runtime-error']);

/** Only an input that is here whole can become an own case. */
function ownCaseFrom({ input, kind }: CaseView, problem: ProblemView, use: JobResultsProps['onUseAsOwnCase']) {
  const isWhole = input?.length === problem.caseFields.length && input.every(({ value }) => value.omittedBytes === 0);
  if (use === undefined || !isWhole || kind === 'own') return undefined;
  return () => use(input.map(({ value }) => value.text));
}
