import { ActionIcon, TextInput } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { counted } from '../../../shared/quantities.ts';
import { namedAs, searchFiles, type Found } from './search-files.ts';

export interface FileSearchProps {
  readonly files: readonly { readonly path: string; readonly text: string }[];
  /** A place that was found; the search stays. */
  readonly onGo: (place: Found) => void;
  readonly onOpen: (path: string) => void;
  readonly onClose: () => void;
  /** Another each time the search is asked for, which brings the cursor back to it. */
  readonly asked: object;
}

/** A file by its name, or a text in all files; in the place of the tree while it is looked for. */
export function FileSearch({ files, onGo, onOpen, onClose, asked }: FileSearchProps) {
  const [query, setQuery] = useState('');
  const input = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => input.current?.focus(), [asked]);
  const [names, places] = [namedAs(files, query), searchFiles(files, query)];
  const open = (path: string) => {
    onOpen(path);
    onClose();
  };
  const pressed = (event: KeyboardEvent) => {
    if (event.key === 'Escape') onClose();
    const stops = [input.current, ...(list.current?.querySelectorAll<HTMLElement>('button') ?? [])];
    const at = stops.indexOf(document.activeElement as HTMLInputElement | null);
    if (event.key === 'Enter') {
      // The editor has the cursor by the time the key would write its line.
      event.preventDefault();
      stops[Math.max(1, at)]?.click();
    }
    const next = { ArrowDown: stops[at + 1], ArrowUp: stops[at - 1] }[event.key];
    if (!next) return;
    event.preventDefault();
    next.focus();
  };
  return (
    <div role="search" className="file-search">
      <TextInput size="xs" ref={input} onKeyDown={pressed} aria-label="A file, or a text in all files" placeholder="A file or a text" rightSection={<ActionIcon size="sm" variant="subtle" color="gray" aria-label="Back to the files" onClick={onClose}><IconX size={14} aria-hidden /></ActionIcon>} value={query} onChange={(event) => setQuery(event.currentTarget.value)} />
      <p className="quiet" role="status">{query.trim() === '' ? 'Escape goes back to the files.' : `${counted(names.length, 'file')}, ${counted(places.length, 'line')}`}</p>
      <ul className="plain-list" ref={list}>
        {names.map((path) => <li key={path}><button type="button" className="found" onKeyDown={pressed} onClick={() => open(path)}>{path}</button></li>)}
        {places.map((place) => (
          <li key={`${place.path}:${place.line}`}>
            <button type="button" className="found" onKeyDown={pressed} onClick={() => onGo(place)}>
              <span className="quiet">{place.path}:{place.line}</span>
              <code>{place.before}<mark>{place.match}</mark>{place.after}</code>
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
