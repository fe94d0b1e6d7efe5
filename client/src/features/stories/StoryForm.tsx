import { Button, Checkbox, Textarea, TextInput } from '@mantine/core';
import { getHotkeyHandler } from '@mantine/hooks';
import type { Competency, StoryText } from '@dayseven/contracts/vocabulary';
import { limits } from '@dayseven/contracts/limits';
import { useState } from 'react';
import { Notice } from '../../shared/Notice.tsx';
import { overLimit } from '../../shared/over-limit.ts';
import { competencyNames } from '../../shared/round/competency-words.ts';
import { storyParts } from './story-words.ts';

export interface StoryFormProps {
  readonly text?: StoryText;
  readonly failure: string | undefined;
  /** Told of every change, where what was written outlives the form. */
  readonly onWritten?: (text: StoryText) => void;
  readonly onSave: (text: StoryText) => Promise<void>;
  readonly onClose: () => void;
}

const nothing: StoryText = { title: '', situation: '', task: '', action: '', result: '', competencies: [] };
const competencies = Object.entries(competencyNames) as readonly [Competency, string][];

/** A story's title, its four parts and what it shows; only the title must be there. Ctrl Enter saves. */
export function StoryForm({ text = nothing, failure, onWritten, onSave, onClose }: StoryFormProps) {
  const [written, setWritten] = useState(text);
  const [isSaving, setIsSaving] = useState(false);
  const change = (part: Partial<StoryText>) => {
    const next = { ...written, ...part };
    setWritten(next);
    onWritten?.(next);
  };
  const titleOver = overLimit(written.title.trim(), limits.storyTitleChars);
  const cannotSave = written.title.trim() === '' || titleOver !== undefined || storyParts.some(({ part }) => overLimit(written[part], limits.storyPartChars) !== undefined);
  const submit = async () => {
    if (cannotSave || isSaving) return;
    setIsSaving(true);
    await onSave({ ...written, title: written.title.trim() });
    setIsSaving(false);
  };
  const onKeyDown = getHotkeyHandler([['mod+Enter', () => void submit()]]);
  return (
    <form className="note-form" onSubmit={(event) => { event.preventDefault(); void submit(); }}>
      <TextInput label="Title" description="What you will remember it by." data-autofocus error={titleOver} onKeyDown={onKeyDown} value={written.title} onChange={(event) => change({ title: event.currentTarget.value })} />
      {storyParts.map(({ part, name, hint, rows }) => (
        <Textarea key={part} label={name} description={hint} autosize minRows={rows} maxRows={9} error={overLimit(written[part], limits.storyPartChars)} onKeyDown={onKeyDown} value={written[part]} onChange={(event) => change({ [part]: event.currentTarget.value })} />
      ))}
      <Checkbox.Group label="What it shows" value={written.competencies} onChange={(chosen) => change({ competencies: competencies.map(([one]) => one).filter((one) => chosen.includes(one)) })}>
        <div className="story-competencies">{competencies.map(([one, name]) => <Checkbox key={one} value={one} label={name} onKeyDown={onKeyDown} />)}</div>
      </Checkbox.Group>
      {failure !== undefined && <Notice kind="problem">{failure}</Notice>}
      <div className="round-actions">
        <Button type="submit" loading={isSaving} disabled={cannotSave}>Save the story</Button>
        <Button variant="default" onClick={onClose}>Cancel</Button>
        <span className="quiet">Ctrl Enter saves.</span>
      </div>
    </form>
  );
}
