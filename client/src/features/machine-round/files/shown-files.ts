import type { JobView } from '@dayseven/contracts';
import type { Assistance } from '@dayseven/contracts/vocabulary';
import type { MachineSession } from '../../../connection/machine-session.ts';
import type { Machine } from '../use-machine.ts';
import type { FilesInTabs } from './use-files-in-tabs.ts';

export type FilesDoing = { readonly kind: 'new' | 'search' } | { readonly kind: 'rename' | 'delete'; readonly path: string };

/** What the tree, the tabs and the editor are about. */
export interface ShownFiles {
  readonly session: MachineSession;
  readonly machine: Machine;
  readonly files: FilesInTabs;
  /** What is being done beside the editor; null where the tree is only shown. */
  readonly doing: FilesDoing | null;
  readonly onDo: (doing: FilesDoing | null) => void;
  readonly assistance: Assistance;
  /** What the shown job says of a text stands in the editor. */
  readonly job: JobView | undefined;
  readonly isReadOnly: boolean;
}
