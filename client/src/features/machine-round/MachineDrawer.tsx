import type { SavedText } from '../../connection/use-saved-text.ts';
import { NotesPane } from '../../shared/round/NotesPane.tsx';
import { SideDrawer } from '../../shared/SideDrawer.tsx';

export interface MachineDrawerProps {
  readonly notes: SavedText;
  /** Why nothing may be changed any more. */
  readonly closed: string | undefined;
  readonly onClose: () => void;
}

/** Everything that is not statement, files or results: closed unless it is asked for. */
export function MachineDrawer({ notes, closed, onClose }: MachineDrawerProps) {
  return (
    <SideDrawer name="Your notes" onClose={onClose}>
      <NotesPane notes={notes} closed={closed} on="this round" />
      <p className="quiet"><kbd>Alt 1</kbd> leads to what is asked for, <kbd>Alt 2</kbd> to the file, <kbd>Alt 3</kbd> to the results. <kbd>Alt Page Down</kbd> shows the next open file, <kbd>Alt Shift W</kbd> closes one, <kbd>Ctrl P</kbd> finds one. <kbd>Alt T</kbd> runs your tests, <kbd>Alt M</kbd> your <code>main</code>. In the files: <kbd>F2</kbd> renames, <kbd>Delete</kbd> deletes.</p>
    </SideDrawer>
  );
}
