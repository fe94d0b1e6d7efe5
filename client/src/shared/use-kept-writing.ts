import { useMemo, useSyncExternalStore } from 'react';

/** What was written in a form and neither saved nor given up, wherever the form is opened again in this tab; it lasts over a reload. */
export interface KeptWriting<Text> {
  readonly text: Text | undefined;
  readonly keep: (text: Text) => void;
  readonly forget: () => void;
}

/** `name`: of what is written, as `note.ID`. */
export function useKeptWriting<Text extends object>(name: string): KeptWriting<Text> {
  const key = `dayseven.writing.${name}`;
  const kept = useSyncExternalStore(subscribe, () => noRoomFor.get(key) ?? sessionStorage.getItem(key));
  const text = useMemo(() => objectIn(kept), [kept]) as Text | undefined;
  return { text, keep: (next) => keep(key, JSON.stringify(next)), forget: () => forget(key) };
}

/** What the browser has no room for lasts as long as the page: the field it is written in shows it all the same. */
const noRoomFor = new Map<string, string>();

/** One tab writes its own; what waits for it is heard of here. */
const heard = new Set<() => void>();

function subscribe(hear: () => void): () => void {
  heard.add(hear);
  return () => void heard.delete(hear);
}

function keep(key: string, text: string): void {
  try {
    sessionStorage.setItem(key, text);
    noRoomFor.delete(key);
  } catch {
    noRoomFor.set(key, text);
  }
  heard.forEach((hear) => hear());
}

function forget(key: string): void {
  sessionStorage.removeItem(key);
  noRoomFor.delete(key);
  heard.forEach((hear) => hear());
}

function objectIn(kept: string | null): object | undefined {
  const read: unknown = JSON.parse(kept ?? 'null');
  return typeof read === 'object' && read !== null ? read : undefined;
}
