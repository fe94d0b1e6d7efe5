import type { MachineDebrief } from '@dayseven/contracts';
import { counted } from '../quantities.ts';

export type Change = NonNullable<MachineDebrief['change']>;

/** What the extension cost, file by file: how little of the old was touched shows how well it was parted. */
export function ChangeTable({ files }: Pick<Change, 'files'>) {
  if (files.length === 0) return <p className="quiet">No file changed after it came.</p>;
  const [added, removed] = [sum(files.map((file) => file.added)), sum(files.map((file) => file.removed))];
  return (
    <table className="change-table">
      <caption className="visually-hidden">Lines changed since the extension came</caption>
      <thead><tr><th scope="col">File</th><th scope="col" className="number">Added</th><th scope="col" className="number">Removed</th><th scope="col" className="number">Had</th></tr></thead>
      <tbody>
        {files.map(({ path, was, added: plus, removed: minus, of }, at) => (
          <tr key={at}><th scope="row" className="mono">{path}{was !== undefined && <span className="quiet">, was {was}</span>}</th><td className="number">+{plus}</td><td className="number">−{minus}</td><td className="number">{of === 0 ? 'new' : of}</td></tr>
        ))}
      </tbody>
      <tfoot><tr><th scope="row">{counted(files.length, 'file')}</th><td className="number">+{added}</td><td className="number">−{removed}</td><td /></tr></tfoot>
    </table>
  );
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);
