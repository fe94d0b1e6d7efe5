import { DeleteForGood } from '../../shared/DeleteForGood.tsx';

/** A day is deleted with its rounds. */
export function DeleteDay({ onDelete }: { readonly onDelete: () => void }) {
  return <p><DeleteForGood what="the day" lost="Its rounds go with it: drafts, programs, notes and results are gone for good. A report saved as a file stays yours." onDelete={onDelete} /></p>;
}
