import type { MachineListItem } from '@dayseven/contracts';
import { Link } from 'wouter';
import { ProgressMark } from './ProgressMark.tsx';

export function MachineTable({ machines }: { readonly machines: readonly MachineListItem[] }) {
  return (
    <div className="list-card">
      <table className="problem-table">
        <thead>
          <tr>
            <th scope="col"><span className="visually-hidden">Progress</span></th>
            <th scope="col">Title</th>
            <th scope="col">Levels</th>
          </tr>
        </thead>
        <tbody>
          {machines.map(({ id, title, levels, shelf, attempted }) => (
            <tr key={id}>
              <td><ProgressMark progress={attempted ? 'attempted' : 'new'} /></td>
              <th scope="row"><Link href={`/rounds/new/machine-coding?problem=${id}`}>{title}</Link>{shelf === 'mock' && <span className="quiet from-mock">from a mock round</span>}</th>
              <td>{levels}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
