import { Button, NativeSelect, TextInput } from '@mantine/core';
import type { Component } from '@dayseven/contracts/vocabulary';
import { useState } from 'react';
import { componentNames } from '../../shared/design/component-words.ts';
import { useFocusOnMount } from '../../shared/use-focus-on-mount.ts';
import { ChangedComponent } from './ComponentFields.tsx';

export interface ComponentRowProps {
  readonly component: Component;
  readonly others: readonly string[];
  readonly isReadOnly: boolean;
  /** Whether the focus comes back to it once it was changed. */
  readonly isTouched: boolean;
  readonly onTouch: () => void;
  readonly onRemove: () => void;
  readonly onChange: (change: Pick<Component, 'name' | 'kind'>) => void;
  readonly onConnects: (how: (now: Connects) => Connects) => void;
}

type Connects = Component['connects'];

const mostConnects = 12;

/** One component: what it is, and whom it calls for what. */
export function ComponentRow({ onConnects, ...head }: ComponentRowProps) {
  const { others, isReadOnly, component: { name, connects } } = head;
  return (
    <li className="component">
      <Head {...head} />
      <ul className="plain-list">
        {connects.map((one, at) => (
          <li key={`${one.to}/${at}`}>
            <span>→ {one.to}{one.how !== '' && `: ${one.how}`}</span>
            {!isReadOnly && <Button size="compact-xs" variant="subtle" color="gray" aria-label={`Remove the connection of ${name} to ${one.to}`} onClick={() => onConnects((now) => now.filter((other) => other.to !== one.to || other.how !== one.how))}>Remove</Button>}
          </li>
        ))}
      </ul>
      {!isReadOnly && others.length > 0 && <ConnectForm name={name} others={others} isFull={connects.length >= mostConnects} onConnect={(one) => onConnects((now) => [...now, one])} />}
    </li>
  );
}

function Head({ component, others, isReadOnly, isTouched, onTouch, onRemove, onChange }: Omit<ComponentRowProps, 'onConnects'>) {
  const { name, kind } = component;
  const [isChanging, setIsChanging] = useState(false);
  const begin = () => {
    setIsChanging(true);
    onTouch();
  };
  const save = (change: Pick<Component, 'name' | 'kind'>) => {
    setIsChanging(false);
    onChange(change);
  };
  if (isChanging && !isReadOnly) return <ChangedComponent component={component} taken={others} onSave={save} onCancel={() => setIsChanging(false)} />;
  return (
    <div className="component-head">
      <strong>{name}</strong> <span className="quiet">{componentNames[kind]}</span>
      {!isReadOnly && <ChangeButton name={name} hasFocus={isTouched} onClick={begin} />}
      {!isReadOnly && <Button size="compact-xs" variant="subtle" color="gray" aria-label={`Remove ${name}`} onClick={onRemove}>Remove</Button>}
    </div>
  );
}

function ChangeButton({ name, hasFocus, onClick }: { readonly name: string; readonly hasFocus: boolean; readonly onClick: () => void }) {
  return <Button ref={useFocusOnMount<HTMLButtonElement>(hasFocus)} size="compact-xs" variant="subtle" color="gray" aria-label={`Change ${name}`} onClick={onClick}>Change</Button>;
}

interface ConnectFormProps {
  readonly name: string;
  readonly others: readonly string[];
  readonly isFull: boolean;
  readonly onConnect: (connect: Connects[number]) => void;
}

function ConnectForm({ name, others, isFull, onConnect }: ConnectFormProps) {
  const [to, setTo] = useState('');
  const [how, setHow] = useState('');
  const connect = () => {
    onConnect({ to, how: how.trim() });
    setTo('');
    setHow('');
  };
  return (
    <form className="component-form" onSubmit={(event) => { event.preventDefault(); connect(); }}>
      <NativeSelect size="xs" aria-label={`${name} connects to`} value={to} onChange={(event) => setTo(event.currentTarget.value)} data={[{ value: '', label: 'Connects to…' }, ...others.map((value) => ({ value, label: value }))]} />
      <TextInput size="xs" aria-label={`How ${name} uses it`} placeholder="reads, by short code" maxLength={80} value={how} onChange={(event) => setHow(event.currentTarget.value)} />
      <Button type="submit" size="xs" variant="default" disabled={to === '' || isFull}>Connect</Button>
    </form>
  );
}
