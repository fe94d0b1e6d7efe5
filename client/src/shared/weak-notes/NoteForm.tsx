import { Button, Textarea, TextInput } from '@mantine/core';
import { getHotkeyHandler } from '@mantine/hooks';
import type { NoteText } from '@dayseven/contracts/vocabulary';
import { limits } from '@dayseven/contracts/limits';
import { useState } from 'react';
import { Notice } from '../Notice.tsx';
import { overLimit } from '../over-limit.ts';

export interface NoteFormProps {
  readonly text?: NoteText;
  readonly save: string;
  readonly failure: string | undefined;
  /** Told of every change, where what was written outlives the form. */
  readonly onWritten?: (text: NoteText) => void;
  readonly onSave: (text: NoteText) => Promise<void>;
  readonly onClose: () => void;
}

const nothing: NoteText = { question: '', happened: '', fix: '', topic: '' };

/** A weak note's four fields; only the question must be there. Ctrl Enter saves. */
export function NoteForm({ text = nothing, save, failure, onWritten, onSave, onClose }: NoteFormProps) {
  const [written, setWritten] = useState(text);
  const [isSaving, setIsSaving] = useState(false);
  const change = (part: Partial<NoteText>) => {
    const next = { ...written, ...part };
    setWritten(next);
    onWritten?.(next);
  };
  const over = overLimits(trimmed(written));
  const note = noteToSave(written);
  const submit = async () => {
    if (note === undefined || isSaving) return;
    setIsSaving(true);
    await onSave(note);
    setIsSaving(false);
  };
  const onKeyDown = getHotkeyHandler([['mod+Enter', () => void submit()]]);
  return (
    <form className="note-form" onSubmit={(event) => { event.preventDefault(); void submit(); }}>
      <Textarea label="Question" description="What you want to be able to answer." data-autofocus autosize minRows={2} maxRows={6} error={over.question} onKeyDown={onKeyDown} value={written.question} onChange={(event) => change({ question: event.currentTarget.value })} />
      <Textarea label="What you did" autosize minRows={1} maxRows={6} error={over.happened} onKeyDown={onKeyDown} value={written.happened} onChange={(event) => change({ happened: event.currentTarget.value })} />
      <Textarea label="The fix" autosize minRows={2} maxRows={8} error={over.fix} onKeyDown={onKeyDown} value={written.fix} onChange={(event) => change({ fix: event.currentTarget.value })} />
      <TextInput label="Topic" error={over.topic} onKeyDown={onKeyDown} value={written.topic} onChange={(event) => change({ topic: event.currentTarget.value })} />
      {failure !== undefined && <Notice kind="problem">{failure}</Notice>}
      <div className="round-actions">
        <Button type="submit" loading={isSaving} disabled={note === undefined}>{save}</Button>
        <Button variant="default" onClick={onClose}>Cancel</Button>
      </div>
    </form>
  );
}

/** What was written as it is saved; undefined while it cannot be. */
export function noteToSave(written: NoteText): NoteText | undefined {
  const note = trimmed(written);
  return note.question === '' || Object.values(overLimits(note)).some((sentence) => sentence !== undefined) ? undefined : note;
}

function trimmed({ question, happened, fix, topic }: NoteText): NoteText {
  return { question: question.trim(), happened: happened.trim(), fix: fix.trim(), topic: topic.trim() };
}

function overLimits({ question, happened, fix, topic }: NoteText): Readonly<Record<keyof NoteText, string | undefined>> {
  return {
    question: overLimit(question, limits.noteQuestionChars), happened: overLimit(happened, limits.noteTextChars), fix: overLimit(fix, limits.noteTextChars), topic: overLimit(topic, limits.noteTopicChars),
  };
}
