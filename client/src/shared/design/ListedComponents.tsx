import type { Component } from '@dayseven/contracts/vocabulary';
import { componentNames } from './component-words.ts';

/** A list of components to be read: "API (Service) → Links: writes". */
export function ListedComponents({ components }: { readonly components: readonly Component[] }) {
  return (
    <ul className="sentences">
      {components.map(({ name, kind, connects }) => <li key={name}><strong>{name}</strong> ({componentNames[kind]}){connects.map(({ to, how }) => ` → ${to}${how === '' ? '' : `: ${how}`}`).join(',')}</li>)}
    </ul>
  );
}
