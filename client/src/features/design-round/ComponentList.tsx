import { Button, NativeSelect, TextInput } from '@mantine/core';
import type { Component, ComponentKind } from '@dayseven/contracts/vocabulary';
import { limits } from '@dayseven/contracts/limits';
import { useState, useSyncExternalStore } from 'react';
import type { ComponentsSession } from '../../connection/components-session.ts';
import { Notice } from '../../shared/Notice.tsx';
import { componentNames } from '../../shared/design/component-words.ts';

export interface ComponentListProps {
  readonly session: ComponentsSession;
  readonly isReadOnly: boolean;
}

const kinds = Object.keys(componentNames) as ComponentKind[];

/** The design in words: each part with what it is, and whom it calls for what. It weighs as much as a drawing. */
export function ComponentList({ session, isReadOnly }: ComponentListProps) {
  const { value: list, refused } = useSyncExternalStore(session.subscribe, session.state);
  const [name, setName] = useState('');
  const [kind, setKind] = useState<ComponentKind>('service');
  const isTaken = list.some((one) => one.name === name.trim());
  const isFull = list.length >= limits.components;
  const add = () => {
    session.change((now) => [...now, { name: name.trim(), kind, connects: [] }]);
    setName('');
  };
  return (
    <div className="pane-scroll component-list" role="region" aria-label="Components" tabIndex={0}>
      {!isReadOnly && (
        <form className="component-form" onSubmit={(event) => { event.preventDefault(); add(); }}>
          <TextInput label="Component" placeholder="Links API" maxLength={60} value={name} error={isTaken ? 'There is one of this name.' : undefined} onChange={(event) => setName(event.currentTarget.value)} />
          <NativeSelect label="Kind" value={kind} onChange={(event) => setKind(kinds.find((one) => one === event.currentTarget.value) ?? 'service')} data={kinds.map((value) => ({ value, label: componentNames[value] }))} />
          <Button type="submit" size="sm" disabled={name.trim() === '' || isTaken || isFull}>Add</Button>
        </form>
      )}
      {refused !== undefined && <Notice kind="problem">{refused}</Notice>}
      {list.length === 0 && <p className="quiet">No component yet. This list counts as much as a drawing; use either, or both.</p>}
      <ul className="plain-list components">
        {list.map((component) => (
          <ComponentRow key={component.name} component={component} others={list.map((one) => one.name).filter((other) => other !== component.name)} isReadOnly={isReadOnly}
            onRemove={() => session.change((now) => now.filter(({ name: other }) => other !== component.name))}
            onConnects={(how) => session.change((now) => now.map((one) => (one.name === component.name ? { ...one, connects: how(one.connects) } : one)))} />
        ))}
      </ul>
    </div>
  );
}

interface ComponentRowProps {
  readonly component: Component;
  readonly others: readonly string[];
  readonly isReadOnly: boolean;
  readonly onRemove: () => void;
  readonly onConnects: (how: (now: Connects) => Connects) => void;
}

type Connects = Component['connects'];

function ComponentRow({ component: { name, kind, connects }, others, isReadOnly, onRemove, onConnects }: ComponentRowProps) {
  const [to, setTo] = useState('');
  const [how, setHow] = useState('');
  const connect = () => {
    onConnects((now) => [...now, { to, how: how.trim() }]);
    setTo('');
    setHow('');
  };
  return (
    <li className="component">
      <div className="component-head">
        <strong>{name}</strong> <span className="quiet">{componentNames[kind]}</span>
        {!isReadOnly && <Button size="compact-xs" variant="subtle" color="gray" aria-label={`Remove ${name}`} onClick={onRemove}>Remove</Button>}
      </div>
      <ul className="plain-list">
        {connects.map((one, at) => (
          <li key={`${one.to}/${at}`}>
            <span>→ {one.to}{one.how !== '' && `: ${one.how}`}</span>
            {!isReadOnly && <Button size="compact-xs" variant="subtle" color="gray" aria-label={`Remove the connection of ${name} to ${one.to}`} onClick={() => onConnects((now) => now.filter((other) => other.to !== one.to || other.how !== one.how))}>Remove</Button>}
          </li>
        ))}
      </ul>
      {!isReadOnly && others.length > 0 && (
        <form className="component-form" onSubmit={(event) => { event.preventDefault(); connect(); }}>
          <NativeSelect size="xs" aria-label={`${name} connects to`} value={to} onChange={(event) => setTo(event.currentTarget.value)} data={[{ value: '', label: 'Connects to…' }, ...others.map((value) => ({ value, label: value }))]} />
          <TextInput size="xs" aria-label={`How ${name} uses it`} placeholder="reads, by short code" maxLength={80} value={how} onChange={(event) => setHow(event.currentTarget.value)} />
          <Button type="submit" size="xs" variant="default" disabled={to === '' || connects.length >= 12}>Connect</Button>
        </form>
      )}
    </li>
  );
}
