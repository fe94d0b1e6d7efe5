import { Button, Modal } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { useKeptWriting } from './use-kept-writing.ts';
import { WritingDialog, type Writing } from './WritingDialog.tsx';

export interface KeptRowProps<Text> {
  /** Of what is written when it is edited, as `note.ID`. */
  readonly name: string;
  readonly title: string;
  /** Beside the title, in a quieter voice. */
  readonly about: string;
  readonly edit: { readonly title: string; readonly form: (writing: Writing<Text>) => ReactNode };
  readonly remove: { readonly title: string; readonly warning: string; readonly button: string; readonly onRemove: () => void };
  /** Told when the form or the question is closed. */
  readonly onClose: () => void;
  /** What the row opens to. */
  readonly children: ReactNode;
}

/** Something a person keeps: its title, under it the rest, to be changed or deleted; deleting asks once more. */
export function KeptRow<Text extends object>({ name, title, about, edit, remove, onClose, children }: KeptRowProps<Text>) {
  const [asks, setAsks] = useState<'edit' | 'delete' | undefined>(undefined);
  const isUnsaved = useKeptWriting(name).text !== undefined;
  const close = () => {
    setAsks(undefined);
    onClose();
  };
  return (
    <li className="round-card note-row">
      <details>
        <summary><span className="note-question">{title}</span> <span className="quiet">{isUnsaved ? `${about}; your edit is not saved` : about}</span></summary>
        <div className="note-more">
          {children}
          <div className="round-actions">
            <Button size="compact-sm" variant="default" onClick={() => setAsks('edit')}>Edit</Button>
            <Button size="compact-sm" variant="subtle" color="red" onClick={() => setAsks('delete')}>Delete</Button>
          </div>
        </div>
      </details>
      <WritingDialog name={name} isOpen={asks === 'edit'} title={edit.title} onClose={close} form={edit.form} />
      <Modal opened={asks === 'delete'} onClose={close} title={remove.title} centered>
        <p>{remove.warning}</p>
        <div className="round-actions">
          <Button color="red" onClick={remove.onRemove}>{remove.button}</Button>
          <Button variant="default" data-autofocus onClick={close}>Keep it</Button>
        </div>
      </Modal>
    </li>
  );
}
