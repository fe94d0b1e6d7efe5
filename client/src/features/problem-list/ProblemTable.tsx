import { IconCircleCheckFilled } from '@tabler/icons-react';
import type { ProblemListItem } from '@dayseven/contracts';
import { Link } from 'wouter';
import { DifficultyLabel } from '../../shared/DifficultyLabel.tsx';
import { languageNames, topicNames } from '../../shared/words.ts';
import { progressOf } from './problem-filter.ts';
import { ProgressMark } from './ProgressMark.tsx';

export function ProblemTable({ problems }: { readonly problems: readonly ProblemListItem[] }) {
  return (
    <div className="list-card">
      <table className="problem-table">
        <thead>
          <tr>
            <th scope="col"><span className="visually-hidden">Progress</span></th>
            <th scope="col">Title</th>
            <th scope="col">Difficulty</th>
            <th scope="col" className="topics-column">Topics</th>
            <th scope="col">Solved in</th>
          </tr>
        </thead>
        <tbody>
          {problems.map((problem) => (
            <tr key={problem.id}>
              <td><ProgressMark progress={progressOf(problem)} /></td>
              <th scope="row"><Link href={`/problems/${problem.id}`}>{problem.title}</Link>{problem.fromMock && <span className="quiet from-mock">from a mock round</span>}</th>
              <td><DifficultyLabel difficulty={problem.difficulty} /></td>
              <td className="topics-column">{problem.topics.map((topic) => <span key={topic} className="tag">{topicNames[topic]}</span>)}</td>
              <td className="solved-in">{problem.solved.map((language) => <SolvedMark key={language} name={languageNames[language]} />)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function SolvedMark({ name }: { readonly name: string }) {
  return (
    <span className="solved-mark tone-good">
      <IconCircleCheckFilled size={15} aria-hidden /> {name}
    </span>
  );
}
