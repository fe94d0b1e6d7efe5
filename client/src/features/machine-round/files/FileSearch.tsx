import { TextInput } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { counted } from '../../../shared/quantities.ts';
import { searchFiles, type Found } from './search-files.ts';

export interface FileSearchProps {
  readonly files: readonly { readonly path: string; readonly text: string }[];
  readonly onGo: (place: Found) => void;
  readonly onClose: () => void;
}

/** A text in all files; in the place of the tree while it is looked for. */
export function FileSearch({ files, onGo, onClose }: FileSearchProps) {
  const [query, setQuery] = useState('');
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => input.current?.focus(), []);
  const found = searchFiles(files, query);
  return (
    <div className="file-search">
      <TextInput size="xs" ref={input} onKeyDown={({ key }) => key === 'Escape' && onClose()} aria-label="Search in all files" placeholder="Search in all files" value={query} onChange={(event) => setQuery(event.currentTarget.value)} />
      <p className="quiet" role="status">{query.trim() === '' ? 'Escape goes back to the files.' : counted(found.length, 'line')}</p>
      <ul className="plain-list">
        {found.map((place) => (
          <li key={`${place.path}:${place.line}`}>
            <button type="button" className="found" onClick={() => onGo(place)}>
              <span className="quiet">{place.path}:{place.line}</span>
              <code>{place.before}<mark>{place.match}</mark>{place.after}</code>
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
