import { Button, TextInput } from '@mantine/core';
import { limits } from '@dayseven/contracts/limits';
import type { Language } from '@dayseven/contracts/vocabulary';
import { useEffect, useRef, useState } from 'react';

export interface NameFileProps {
  /** The file that is renamed; none for a new one. */
  readonly path: string | undefined;
  readonly language: Language;
  /** Settles with why the name was not taken. */
  readonly onName: (path: string) => Promise<string | undefined>;
  readonly onClose: () => void;
}

const such: Readonly<Record<Language, string>> = { go: 'pricing/fee.go', typescript: 'pricing/fee.ts' };

/** A path for a new file, or another for one that is there; a folder comes with the first file in it. */
export function NameFile({ path, language, onName, onClose }: NameFileProps) {
  const [typed, setTyped] = useState(path ?? '');
  const [failure, setFailure] = useState<string | undefined>(undefined);
  const [isAsking, setIsAsking] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => input.current?.focus(), []);
  const name = async () => {
    setIsAsking(true);
    const why = await onName(typed.trim());
    setIsAsking(false);
    setFailure(why);
    if (why === undefined) onClose();
  };
  return (
    <form className="name-file" onSubmit={(event) => { event.preventDefault(); void name(); }}>
      <TextInput size="xs" ref={input} onKeyDown={({ key }) => key === 'Escape' && onClose()} label={path === undefined ? 'New file' : `New name of ${path}`} placeholder={such[language]} maxLength={limits.pathChars} value={typed} error={failure} onChange={(event) => setTyped(event.currentTarget.value)} />
      <div className="round-actions">
        <Button type="submit" size="compact-xs" loading={isAsking} disabled={typed.trim() === '' || typed.trim() === path}>{path === undefined ? 'Create' : 'Rename'}</Button>
        <Button size="compact-xs" variant="subtle" color="gray" onClick={onClose}>Leave it</Button>
      </div>
    </form>
  );
}
