import { Button, NativeSelect, TextInput } from '@mantine/core';
import type { Component, ComponentKind } from '@dayseven/contracts/vocabulary';
import { limits } from '@dayseven/contracts/limits';
import { useState } from 'react';
import { Notice } from '../../shared/Notice.tsx';
import { componentNames } from './component-words.ts';

export interface ComponentListProps {
  readonly saved: readonly Component[];
  readonly isReadOnly: boolean;
  /** Settles with why the list was not taken. */
  readonly onSave: (components: readonly Component[]) => Promise<string | undefined>;
}

const kinds = Object.keys(componentNames) as ComponentKind[];

/** The design in words: each part with what it is, and whom it calls for what. It weighs as much as a drawing. */
export function ComponentList({ saved, isReadOnly, onSave }: ComponentListProps) {
  const [name, setName] = useState('');
  const [kind, setKind] = useState<ComponentKind>('service');
  const [failure, setFailure] = useState<string | undefined>(undefined);
  const save = async (components: readonly Component[]) => setFailure(await onSave(components));
  const isTaken = saved.some((one) => one.name === name.trim());
  const isFull = saved.length >= limits.components;
  const add = async () => {
    await save([...saved, { name: name.trim(), kind, connects: [] }]);
    setName('');
  };
  return (
    <div className="pane-scroll component-list" role="region" aria-label="Components" tabIndex={0}>
      {!isReadOnly && (
        <form className="component-form" onSubmit={(event) => { event.preventDefault(); void add(); }}>
          <TextInput label="Component" placeholder="Links API" maxLength={60} value={name} error={isTaken ? 'There is one of this name.' : undefined} onChange={(event) => setName(event.currentTarget.value)} />
          <NativeSelect label="Kind" value={kind} onChange={(event) => setKind(kinds.find((one) => one === event.currentTarget.value) ?? 'service')} data={kinds.map((value) => ({ value, label: componentNames[value] }))} />
          <Button type="submit" size="sm" disabled={name.trim() === '' || isTaken || isFull}>Add</Button>
        </form>
      )}
      {failure !== undefined && <Notice kind="problem">{failure}</Notice>}
      {saved.length === 0 && <p className="quiet">No component yet. This list counts as much as a drawing; use either, or both.</p>}
      <ul className="plain-list components">
        {saved.map((component) => (
          <ComponentRow key={component.name} component={component} others={saved.map((one) => one.name).filter((other) => other !== component.name)} isReadOnly={isReadOnly}
            onChange={(next) => void save(saved.flatMap((one) => (one.name !== component.name ? [one] : next === undefined ? [] : [next])))} />
        ))}
      </ul>
    </div>
  );
}

interface ComponentRowProps {
  readonly component: Component;
  readonly others: readonly string[];
  readonly isReadOnly: boolean;
  /** Undefined takes it off the list. */
  readonly onChange: (component: Component | undefined) => void;
}

function ComponentRow({ component, others, isReadOnly, onChange }: ComponentRowProps) {
  const { name, kind, connects } = component;
  const [to, setTo] = useState('');
  const [how, setHow] = useState('');
  const connect = () => {
    onChange({ ...component, connects: [...connects, { to, how: how.trim() }] });
    setTo('');
    setHow('');
  };
  return (
    <li className="component">
      <div className="component-head">
        <strong>{name}</strong> <span className="quiet">{componentNames[kind]}</span>
        {!isReadOnly && <Button size="compact-xs" variant="subtle" color="gray" aria-label={`Remove ${name}`} onClick={() => onChange(undefined)}>Remove</Button>}
      </div>
      <ul className="plain-list">
        {connects.map((one, at) => (
          <li key={`${one.to}/${at}`}>
            <span>→ {one.to}{one.how !== '' && `: ${one.how}`}</span>
            {!isReadOnly && <Button size="compact-xs" variant="subtle" color="gray" aria-label={`Remove the connection of ${name} to ${one.to}`} onClick={() => onChange({ ...component, connects: connects.filter((_, index) => index !== at) })}>Remove</Button>}
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
