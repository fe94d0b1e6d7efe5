import type { ProblemView } from '@dayseven/contracts';
import type { Language } from '@dayseven/contracts/vocabulary';
import { DifficultyLabel } from '../../../shared/DifficultyLabel.tsx';
import { Prose } from '../../../shared/Prose.tsx';
import { milliseconds } from '../../../shared/quantities.ts';
import { topicNames } from '../../../shared/words.ts';
import { Sample } from './Sample.tsx';

export interface StatementProps {
  readonly problem: ProblemView;
  readonly language: Language;
}

export function Statement({ problem, language }: StatementProps) {
  const { cpuMs, memoryMb } = problem.limits[language];
  return (
    <article className="statement">
      {problem.difficulty !== undefined && (
        <p className="statement-tags">
          <DifficultyLabel difficulty={problem.difficulty} />
          {problem.topics?.map((topic) => <span key={topic} className="tag">{topicNames[topic]}</span>)}
        </p>
      )}
      <Prose text={problem.statement} />
      {problem.samples.map((sample, at) => <Sample key={at} number={at + 1} {...sample} />)}
      <p className="statement-foot quiet">
        {problem.comparison !== undefined && <>{problem.comparison} </>}
        A case may take {milliseconds(cpuMs)} of CPU time; a run may use {memoryMb} MB.
      </p>
    </article>
  );
}
