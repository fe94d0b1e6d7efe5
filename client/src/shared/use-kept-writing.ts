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
  const kept = useSyncExternalStore(subscribe, () => sessionStorage.getItem(key));
  const text = useMemo(() => objectIn(kept), [kept]) as Text | undefined;
  return { text, keep: (next) => change(() => sessionStorage.setItem(key, JSON.stringify(next))), forget: () => change(() => sessionStorage.removeItem(key)) };
}

/** One tab writes its own; what waits for it is heard of here. */
const heard = new Set<() => void>();

function subscribe(hear: () => void): () => void {
  heard.add(hear);
  return () => void heard.delete(hear);
}

function change(act: () => void): void {
  try {
    act();
  } catch {
    // A browser without room leaves the open form as it is; only closing it would lose what was written.
  }
  heard.forEach((hear) => hear());
}

function objectIn(kept: string | null): object | undefined {
  const read: unknown = JSON.parse(kept ?? 'null');
  return typeof read === 'object' && read !== null ? read : undefined;
}
