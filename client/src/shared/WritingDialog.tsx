import { Modal } from '@mantine/core';
import { Fragment, useState, type ReactNode } from 'react';
import { isSame } from '../connection/same-json.ts';
import { useKeptWriting } from './use-kept-writing.ts';

/** What the form in the dialog is given. */
export interface Writing<Text> {
  /** What was written before the dialog was closed unsaved, or else what is edited, if so. */
  readonly text?: Text;
  /** To be told of every change. */
  readonly onWritten: (text: Text) => void;
  /** Once it was saved or given up: closes the dialog and forgets what was written. */
  readonly finish: () => void;
}

export interface WritingDialogProps<Text> {
  /** Of what is written, as `note.ID`: by it what was closed unsaved is found again. */
  readonly name: string;
  /** What is edited, as it is now; absent for something new. */
  readonly saved?: Text;
  readonly isOpen: boolean;
  readonly title: string;
  readonly onClose: () => void;
  /** Told once it was saved or given up. */
  readonly onFinish?: () => void;
  readonly form: (writing: Writing<Text>) => ReactNode;
}

/** A form in a dialog. Closed unsaved, what was written is there again the next time; saved or given up, it begins anew. */
export function WritingDialog<Text extends object>({ name, saved, isOpen, title, onClose, onFinish, form }: WritingDialogProps<Text>) {
  const { text: kept, keep, forget } = useKeptWriting<Text>(name);
  const text = kept ?? saved;
  const [finished, setFinished] = useState(0);
  const finish = () => {
    onClose();
    setFinished(finished + 1);
    forget();
    onFinish?.();
  };
  return (
    <Modal opened={isOpen} onClose={onClose} title={title} size="lg" centered closeOnClickOutside={false}>
      <Fragment key={finished}>{form({ ...(text !== undefined && { text }), onWritten: (written) => (isSame(written, saved) ? forget() : keep(written)), finish })}</Fragment>
    </Modal>
  );
}
