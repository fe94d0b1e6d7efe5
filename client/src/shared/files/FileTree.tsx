import { IconChevronDown, IconChevronRight, IconFileText, IconLock } from '@tabler/icons-react';
import { useRef, useState, type KeyboardEvent } from 'react';
import { moveOf, type TreeMove } from './tree-keys.ts';
import { rowsOf, type TreeFile, type TreeRow } from './tree-rows.ts';

export interface FileTreeProps {
  readonly files: readonly TreeFile[];
  /** The path that is in the editor. */
  readonly open: string | undefined;
  readonly onOpen: (path: string) => void;
  /** Absent where the files only are looked at, as `onDelete` is. */
  readonly onRename?: (path: string) => void;
  readonly onDelete?: (path: string) => void;
}

/** The files of the solution, by folders. One stop for Tab; arrows, letters, Enter, F2 and Delete do the rest. */
export function FileTree({ files, open, onOpen, onRename, onDelete }: FileTreeProps) {
  const [folded, setFolded] = useState<ReadonlySet<string>>(new Set());
  const [chosen, setChosen] = useState<string | undefined>(undefined);
  const list = useRef<HTMLUListElement>(null);
  const rows = rowsOf(files, folded);
  const stop = [chosen, open, rows[0]?.path].find((path) => rows.some((row) => row.path === path));

  const fold = (path: string, isFolded: boolean) => setFolded(new Set(isFolded ? [...folded, path] : [...folded].filter((one) => one !== path)));
  const go = (path: string) => {
    setChosen(path);
    list.current?.querySelector<HTMLElement>(`[data-path="${CSS.escape(path)}"]`)?.focus();
  };
  const acts: Readonly<Record<Exclude<TreeMove['kind'], 'go'>, ((path: string) => void) | undefined>> = { fold: (path) => fold(path, true), unfold: (path) => fold(path, false), open: onOpen, rename: onRename, delete: onDelete };
  const pressed = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || stop === undefined) return;
    const move = moveOf(event.key, rows, stop, folded);
    if (move === undefined) return;
    event.preventDefault();
    if (move.kind === 'go') go(move.to);
    else acts[move.kind]?.(move.path);
  };
  const click = ({ kind, path }: TreeRow) => {
    setChosen(path);
    if (kind === 'file') onOpen(path);
    else fold(path, !folded.has(path));
  };
  return (
    <ul role="tree" aria-label="Files" className="file-tree" ref={list}>
      {rows.map((row) => (
        <li key={row.path} role="treeitem" data-path={row.path} aria-level={row.depth} aria-posinset={row.place} aria-setsize={row.of} aria-selected={row.path === open} tabIndex={row.path === stop ? 0 : -1}
          aria-label={row.isGiven ? `${row.name}, given` : row.name} {...(row.kind === 'folder' && { 'aria-expanded': !folded.has(row.path) })} style={{ paddingInlineStart: 4 + (row.depth - 1) * 14 }}
          onClick={() => click(row)} onKeyDown={pressed} onFocus={() => setChosen(row.path)}>
          <RowIcon row={row} isFolded={folded.has(row.path)} />
          <span className="file-name" title={row.name}>{row.name}</span>
        </li>
      ))}
    </ul>
  );
}

function RowIcon({ row, isFolded }: { readonly row: TreeRow; readonly isFolded: boolean }) {
  if (row.kind === 'folder') return isFolded ? <IconChevronRight size={15} aria-hidden /> : <IconChevronDown size={15} aria-hidden />;
  return row.isGiven ? <IconLock size={14} aria-hidden /> : <IconFileText size={14} aria-hidden />;
}
