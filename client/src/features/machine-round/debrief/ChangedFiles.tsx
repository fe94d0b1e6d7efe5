import { LineDiff } from '../../../shared/diff/LineDiff.tsx';
import { ChangeTable, type Change } from '../../../shared/machine/ChangeTable.tsx';

/** What the extension cost, file by file, each to be opened as what went and what came. */
export function ChangedFiles({ files }: Pick<Change, 'files'>) {
  return (
    <section className="round-card" aria-labelledby="change">
      <h2 id="change">What the extension changed</h2>
      <ChangeTable files={files} />
      {files.map(({ path, before, after }, at) => (before === after ? null : <details key={at}><summary className="mono">{path}</summary><LineDiff name={path} before={before} after={after} /></details>))}
    </section>
  );
}
