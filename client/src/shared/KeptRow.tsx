import { Button } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { DeleteForGood } from './DeleteForGood.tsx';
import { Notice } from './Notice.tsx';
import { useKeptWriting } from './use-kept-writing.ts';
import { WritingDialog, type Writing } from './WritingDialog.tsx';

export interface KeptRowProps<Text> {
  /** Of what is written when it is edited, as `note.ID`. */
  readonly name: string;
  readonly title: string;
  /** Beside the title, in a quieter voice. */
  readonly about: string;
  readonly edit: { readonly title: string; readonly saved: Text; readonly form: (writing: Writing<Text>) => ReactNode };
  /** What it is, as "the note", and what is lost with it. */
  readonly remove: { readonly what: string; readonly lost: string; readonly onRemove: () => void };
  readonly failure: string | undefined;
  /** Told when the form or the question is closed. */
  readonly onClose: () => void;
  /** What the row opens to. */
  readonly children: ReactNode;
}

/** Something a person keeps: its title, under it the rest, to be changed or deleted; deleting asks once more. */
export function KeptRow<Text extends object>({ name, title, about, edit, remove, failure, onClose, children }: KeptRowProps<Text>) {
  const [isEditing, setIsEditing] = useState(false);
  const isUnsaved = useKeptWriting(name).text !== undefined;
  const close = () => {
    setIsEditing(false);
    onClose();
  };
  return (
    <li className="round-card note-row">
      <details>
        <summary><span className="note-question">{title}</span> <span className="quiet">{isUnsaved ? `${about}; your edit is not saved` : about}</span></summary>
        <div className="note-more">
          {children}
          <div className="round-actions">
            <Button size="compact-sm" variant="default" onClick={() => setIsEditing(true)}>Edit</Button>
            <DeleteForGood what={remove.what} lost={remove.lost} onDelete={remove.onRemove} onKeep={onClose} />
          </div>
          {!isEditing && failure !== undefined && <Notice kind="problem">{failure}</Notice>}
        </div>
      </details>
      <WritingDialog name={name} saved={edit.saved} isOpen={isEditing} title={edit.title} onClose={close} form={edit.form} />
    </li>
  );
}
