import { Modal } from '@mantine/core';
import { Fragment, useState, type ReactNode } from 'react';

/** What the form in the dialog is given. */
export interface Writing<Text> {
  /** What was written before the dialog was closed unsaved, if so. */
  readonly text?: Text;
  /** To be told of every change. */
  readonly onWritten: (text: Text) => void;
  /** Once it was saved or given up: closes the dialog and forgets what was written. */
  readonly finish: () => void;
}

export interface WritingDialogProps<Text> {
  readonly isOpen: boolean;
  readonly title: string;
  readonly onClose: () => void;
  /** Told once it was saved or given up. */
  readonly onFinish?: () => void;
  readonly form: (writing: Writing<Text>) => ReactNode;
}

/** A form in a dialog. Closed unsaved, what was written is there again the next time; saved or given up, it begins anew. */
export function WritingDialog<Text>({ isOpen, title, onClose, onFinish, form }: WritingDialogProps<Text>) {
  const [written, setWritten] = useState<{ readonly text?: Text }>({});
  const [finished, setFinished] = useState(0);
  const finish = () => {
    onClose();
    setFinished(finished + 1);
    setWritten({});
    onFinish?.();
  };
  return (
    <Modal opened={isOpen} onClose={onClose} title={title} size="lg" centered closeOnClickOutside={false}>
      <Fragment key={finished}>{form({ ...written, onWritten: (text) => setWritten({ text }), finish })}</Fragment>
    </Modal>
  );
}
