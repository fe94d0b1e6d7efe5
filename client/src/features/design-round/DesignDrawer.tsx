import { Button, Drawer, TextInput } from '@mantine/core';
import type { AskedView } from '@dayseven/contracts';
import type { Mode } from '@dayseven/contracts/vocabulary';
import { limits } from '@dayseven/contracts/limits';
import { useState, type ReactNode } from 'react';
import { Notice } from '../../shared/Notice.tsx';
import { WhatCouldBeAsked } from './WhatCouldBeAsked.tsx';

export interface DesignDrawerProps {
  readonly isOpen: boolean;
  /** In Strict there is no list of questions. */
  readonly mode: Mode;
  readonly onClose: () => void;
  readonly asked: readonly AskedView[];
  /** Why nothing may be changed any more. */
  readonly closed: string | undefined;
  /** Settles with why the question was not taken. */
  readonly onAsk: (text: string) => Promise<string | undefined>;
  /** What could still be asked, once the list of it was opened. */
  readonly questions: readonly string[] | undefined;
  /** Opens that list. Settles with why it stays closed. */
  readonly onOpenQuestions: () => Promise<string | undefined>;
  readonly estimates: ReactNode;
  /** Absent where the check comes with the debrief. */
  readonly check: ReactNode;
  readonly notes: ReactNode;
}

/** Everything that is not document or board: closed unless it is asked for. */
export function DesignDrawer({ isOpen, mode, onClose, asked, closed, onAsk, questions, onOpenQuestions, estimates, check, notes }: DesignDrawerProps) {
  return (
    <Drawer opened={isOpen} onClose={onClose} position="right" size={400} title="Ask, estimate, and your notes" overlayProps={{ backgroundOpacity: 0.15 }}>
      <div className="aids">
        <Ask asked={asked} closed={closed} onAsk={onAsk} />
        {mode === 'relaxed' && <WhatCouldBeAsked questions={questions} closed={closed} onOpen={onOpenQuestions} onAsk={onAsk} />}
        {estimates}
        {check}
        {notes}
      </div>
    </Drawer>
  );
}

function Ask({ asked, closed, onAsk }: Pick<DesignDrawerProps, 'asked' | 'closed' | 'onAsk'>) {
  const [text, setText] = useState('');
  const [failure, setFailure] = useState<string | undefined>(undefined);
  const [isAsking, setIsAsking] = useState(false);
  const ask = async () => {
    setIsAsking(true);
    const why = await onAsk(text);
    setIsAsking(false);
    setFailure(why);
    if (why === undefined) setText('');
  };
  return (
    <section className="aid" aria-label="Ask the interviewer">
      <form className="ask-form" onSubmit={(event) => { event.preventDefault(); void ask(); }}>
        <TextInput data-autofocus label="Ask the interviewer" description="One thing at a time, in your own words." placeholder="How many people use it?" maxLength={limits.questionChars} value={text} readOnly={closed !== undefined} onChange={(event) => setText(event.currentTarget.value)} />
        <Button type="submit" size="xs" loading={isAsking} disabled={text.trim() === '' || closed !== undefined}>Ask</Button>
      </form>
      {failure !== undefined && <Notice kind="problem">{failure}</Notice>}
      <ol className="plain-list asked" aria-label="What you asked" aria-live="polite">
        {[...asked].reverse().map((one, at) => <li key={asked.length - at}><p className="quiet">{one.text}</p><p>{one.answer}</p></li>)}
      </ol>
    </section>
  );
}
