import { Button, NativeSelect, TextInput } from '@mantine/core';
import type { Component, ComponentKind } from '@dayseven/contracts/vocabulary';
import { useState, type KeyboardEvent } from 'react';
import { componentNames } from '../../shared/design/component-words.ts';
import { useFocusOnMount } from '../../shared/use-focus-on-mount.ts';

type Named = Pick<Component, 'name' | 'kind'>;

interface FieldsProps {
  readonly component: Named;
  readonly nameLabel: string;
  readonly saveLabel: string;
  readonly hasFocus: boolean;
  /** The names of the others. */
  readonly taken: readonly string[];
  readonly isFull: boolean;
  readonly onSave: (component: Named) => void;
  /** Absent where there is nothing to go back to. */
  readonly onCancel: (() => void) | undefined;
}

const kinds = Object.keys(componentNames) as ComponentKind[];

/** A component to be. */
export function NewComponent(props: Pick<FieldsProps, 'taken' | 'isFull' | 'onSave'>) {
  return <Fields component={{ name: '', kind: 'service' }} nameLabel="Component" saveLabel="Add" hasFocus={false} onCancel={undefined} {...props} />;
}

/** The name and the kind of one there is. */
export function ChangedComponent(props: Pick<FieldsProps, 'component' | 'taken' | 'onSave'> & { readonly onCancel: () => void }) {
  return <Fields nameLabel="Name" saveLabel="Save" hasFocus isFull={false} {...props} />;
}

function Fields({ component, nameLabel, saveLabel, hasFocus, taken, isFull, onSave, onCancel }: FieldsProps) {
  const [name, setName] = useState(component.name);
  const [kind, setKind] = useState<ComponentKind>(component.kind);
  const field = useFocusOnMount<HTMLInputElement>(hasFocus);
  const isTaken = taken.includes(name.trim());
  const leave = ({ key }: KeyboardEvent) => key === 'Escape' && onCancel?.();
  const save = () => {
    onSave({ name: name.trim(), kind });
    setName('');
  };
  return (
    <form className="component-form" onSubmit={(event) => { event.preventDefault(); save(); }}>
      <TextInput ref={field} label={nameLabel} placeholder="Links API" maxLength={60} value={name} error={isTaken ? 'There is one of this name.' : undefined} onKeyDown={leave} onChange={(event) => setName(event.currentTarget.value)} />
      <NativeSelect label="Kind" value={kind} onKeyDown={leave} onChange={(event) => setKind(kinds.find((one) => one === event.currentTarget.value) ?? 'service')} data={kinds.map((value) => ({ value, label: componentNames[value] }))} />
      <Button type="submit" size="sm" disabled={name.trim() === '' || isTaken || isFull}>{saveLabel}</Button>
      {onCancel && <Button size="sm" variant="default" onClick={onCancel}>Cancel</Button>}
    </form>
  );
}
