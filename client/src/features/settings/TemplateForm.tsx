import { Button, Textarea } from '@mantine/core';
import { getHotkeyHandler } from '@mantine/hooks';
import type { TemplateView } from '@dayseven/contracts';
import { limits } from '@dayseven/contracts/limits';
import { useState } from 'react';
import { Notice } from '../../shared/Notice.tsx';
import { useTemplateChanges } from './use-template-changes.ts';

/** The lines a design document begins with: the seven headings, and what the candidate wants to see below each. */
export function TemplateForm({ saved }: { readonly saved: TemplateView }) {
  const [text, setText] = useState(saved.text);
  const { save, restore, failure, said } = useTemplateChanges();
  const isChanged = text.trimEnd() !== saved.text.trimEnd();
  const submit = () => { if (isChanged) void save(text).then((view) => view && setText(view.text)); };
  return (
    <form className="round-card" aria-labelledby="template" onSubmit={(event) => { event.preventDefault(); submit(); }}>
      <h2 id="template">Template of a design round</h2>
      <Textarea label="What your document begins with" description="Keep the seven headings, in their order; their minutes are put in when a round is planned. Rounds that are planned already keep theirs."
        autosize minRows={14} maxRows={30} maxLength={limits.templateChars} spellCheck={false} styles={{ input: { fontFamily: 'var(--mantine-font-family-monospace)' } }}
        value={text} onChange={(event) => setText(event.currentTarget.value)} onKeyDown={getHotkeyHandler([['mod+Enter', submit]])} />
      {failure !== undefined && <Notice kind="problem">{failure}</Notice>}
      <div className="round-actions">
        <Button type="submit" disabled={!isChanged} aria-keyshortcuts="Control+Enter">Save the template</Button>
        <Button variant="default" disabled={!saved.isOwn && !isChanged} onClick={() => void restore().then((view) => view && setText(view.text))}>Restore the given one</Button>
        <span className="quiet" role="status">{said}</span>
      </div>
    </form>
  );
}
