import { Button, Group, Loader, Modal } from '@mantine/core';
import { useState } from 'react';
import type { DraftSession } from '../../connection/draft-session.ts';
import { fetched } from '../fetched.ts';
import { FetchGuard } from '../FetchGuard.tsx';
import { Notice } from '../Notice.tsx';

const TextComparison = fetched(async () => (await import('./TextComparison.tsx')).TextComparison);

export interface ConflictNoticeProps {
  readonly draft: DraftSession;
}

/** Two tabs changed the same place: both texts are kept until the person has chosen. */
export function ConflictNotice({ draft }: ConflictNoticeProps) {
  const [isOpen, setIsOpen] = useState(false);
  const { conflict, mine } = draft.sync;
  if (conflict === null) return null;
  const choose = (act: () => void) => {
    setIsOpen(false);
    act();
  };
  return (
    <>
      <Notice kind="problem" actions={<Button size="compact-sm" variant="default" onClick={() => setIsOpen(true)}>Compare and choose</Button>}>
        This draft was changed in another tab at the same place. Both versions are kept until you choose.
      </Notice>
      <Modal opened={isOpen} onClose={() => setIsOpen(false)} title="Which version goes on?" size="90%">
        <div className="comparison-heads"><span>The other tab’s</span><span>Mine, in this tab</span></div>
        <div className="comparison-texts">
          <FetchGuard what="The comparison" loading={<Loader size="sm" />}><TextComparison left={conflict.text} right={mine} /></FetchGuard>
        </div>
        <Group justify="flex-end" mt="md">
          <Button variant="default" onClick={() => choose(() => draft.takeOther())}>Take the other</Button>
          <Button onClick={() => choose(() => draft.keepMine())}>Keep mine</Button>
        </Group>
      </Modal>
    </>
  );
}
