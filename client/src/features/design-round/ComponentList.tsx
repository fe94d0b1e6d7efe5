import { Button } from '@mantine/core';
import type { Component } from '@dayseven/contracts/vocabulary';
import { limits } from '@dayseven/contracts/limits';
import { useState, useSyncExternalStore } from 'react';
import type { ComponentsSession } from '../../connection/components-session.ts';
import { isSame } from '../../connection/same-json.ts';
import { Notice } from '../../shared/Notice.tsx';
import { useFocusOnMount } from '../../shared/use-focus-on-mount.ts';
import { changedComponent, withoutComponent } from './component-changes.ts';
import { NewComponent } from './ComponentFields.tsx';
import { ComponentRow } from './ComponentRow.tsx';

export interface ComponentListProps {
  readonly session: Pick<ComponentsSession, 'state' | 'subscribe' | 'change'>;
  readonly isReadOnly: boolean;
}

/** The design in words: each part with what it is, and whom it calls for what. It weighs as much as a drawing. */
export function ComponentList({ session, isReadOnly }: ComponentListProps) {
  const { value: list, refused } = useSyncExternalStore(session.subscribe, session.state);
  const names = list.map(({ name }) => name);
  const isFull = list.length >= limits.components;
  const [touched, setTouched] = useState<string | undefined>(undefined);
  const { offer, remove, takeBack } = useRemoving(session, list);
  return (
    <div className="pane-scroll component-list" role="region" aria-label="Components" tabIndex={0}>
      {!isReadOnly && <NewComponent taken={names} isFull={isFull} onSave={(one) => session.change((now) => [...now, { ...one, connects: [] }])} />}
      {!isReadOnly && isFull && <p className="quiet">The list is full at {limits.components} components.</p>}
      {refused !== undefined && <Notice kind="problem">{refused}</Notice>}
      <p className="component-removed" role="status">
        {offer !== undefined && !isReadOnly && <>{offer} is removed, with what was connected to it. <PutBack key={offer} onClick={takeBack} /></>}
      </p>
      {list.length === 0 && <p className="quiet">No component yet. This list counts as much as a drawing; use either, or both.</p>}
      <ul className="plain-list components">
        {list.map((component) => (
          <ComponentRow key={component.name} component={component} isTouched={touched === component.name} onTouch={() => setTouched(component.name)} others={names.filter((other) => other !== component.name)} isReadOnly={isReadOnly}
            onRemove={() => remove(component.name)}
            onChange={(change) => {
              session.change((now) => changedComponent(now, component.name, change));
              setTouched(change.name);
            }}
            onConnects={(how) => session.change((now) => now.map((one) => (one.name === component.name ? { ...one, connects: how(one.connects) } : one)))} />
        ))}
      </ul>
    </div>
  );
}

/** In the place of the button that removed it, which went with the focus. */
function PutBack({ onClick }: { readonly onClick: () => void }) {
  return <Button ref={useFocusOnMount<HTMLButtonElement>(true)} size="compact-xs" variant="default" onClick={onClick}>Put it back</Button>;
}

/** What was removed can be put back until something else changes. */
function useRemoving(session: ComponentListProps['session'], list: readonly Component[]) {
  const [removed, setRemoved] = useState<{ readonly name: string; readonly before: readonly Component[]; readonly after: readonly Component[] } | undefined>(undefined);
  const isOffered = removed !== undefined && isSame(removed.after, list);
  return {
    offer: isOffered ? removed.name : undefined,
    remove: (name: string) => {
      setRemoved({ name, before: list, after: withoutComponent(list, name) });
      session.change((now) => withoutComponent(now, name));
    },
    takeBack: () => removed !== undefined && session.change(() => removed.before),
  };
}
