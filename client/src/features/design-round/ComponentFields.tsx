import { Button, NativeSelect, TextInput } from '@mantine/core';
import type { Component, ComponentKind } from '@dayseven/contracts/vocabulary';
import { useState } from 'react';
import { componentNames } from '../../shared/design/component-words.ts';

export interface ComponentFieldsProps {
  /** What is changed; absent for a new one. */
  readonly component?: Pick<Component, 'name' | 'kind'>;
  /** The names of the others. */
  readonly taken: readonly string[];
  readonly isFull?: boolean;
  readonly onSave: (component: Pick<Component, 'name' | 'kind'>) => void;
  readonly onCancel?: () => void;
}

const kinds = Object.keys(componentNames) as ComponentKind[];

/** What a component is called and what it is. */
export function ComponentFields({ component, taken, isFull = false, onSave, onCancel }: ComponentFieldsProps) {
  const [name, setName] = useState(component?.name ?? '');
  const [kind, setKind] = useState<ComponentKind>(component?.kind ?? 'service');
  const isTaken = taken.includes(name.trim());
  const save = () => {
    onSave({ name: name.trim(), kind });
    setName('');
  };
  return (
    <form className="component-form" onSubmit={(event) => { event.preventDefault(); save(); }} onKeyDown={(event) => { if (event.key === 'Escape') onCancel?.(); }}>
      <TextInput label={component === undefined ? 'Component' : 'Name'} placeholder="Links API" maxLength={60} autoFocus={component !== undefined} value={name} error={isTaken ? 'There is one of this name.' : undefined} onChange={(event) => setName(event.currentTarget.value)} />
      <NativeSelect label="Kind" value={kind} onChange={(event) => setKind(kinds.find((one) => one === event.currentTarget.value) ?? 'service')} data={kinds.map((value) => ({ value, label: componentNames[value] }))} />
      <Button type="submit" size="sm" disabled={name.trim() === '' || isTaken || isFull}>{component === undefined ? 'Add' : 'Save'}</Button>
      {onCancel && <Button size="sm" variant="default" onClick={onCancel}>Cancel</Button>}
    </form>
  );
}
