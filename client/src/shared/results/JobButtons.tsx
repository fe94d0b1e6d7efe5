import { Button, Tooltip } from '@mantine/core';
import { IconCloudUpload, IconPlayerPlay, IconPlayerStop } from '@tabler/icons-react';
import type { ReactNode } from 'react';

export interface JobButtonsProps {
  readonly asking: 'run' | 'submit' | null;
  readonly isRunning: boolean;
  /** What each of the two is about: "the samples and your cases". */
  readonly about: Readonly<Record<'run' | 'submit', string>>;
  /** Why nothing can be sent just now. */
  readonly blocked: string | null;
  readonly onRun: () => void;
  readonly onSubmit: () => void;
  readonly onCancel: () => void;
}

export function JobButtons({ asking, isRunning, about, blocked, onRun, onSubmit, onCancel }: JobButtonsProps) {
  return (
    <div className="job-buttons">
      {isRunning && (
        <Button size="xs" variant="light" color="red" leftSection={<IconPlayerStop size={15} aria-hidden />} onClick={onCancel}>Cancel</Button>
      )}
      <JobButton name="Run" keys="Ctrl '" about={about.run} blocked={blocked} onAct={onRun} isAsking={asking === 'run'} variant="default" icon={<IconPlayerPlay size={15} aria-hidden />} />
      <JobButton name="Submit" keys="Ctrl Enter" about={about.submit} blocked={blocked} onAct={onSubmit} isAsking={asking === 'submit'} variant="filled" icon={<IconCloudUpload size={15} aria-hidden />} />
    </div>
  );
}

interface JobButtonProps {
  readonly name: string;
  readonly keys: string;
  readonly about: string;
  readonly blocked: string | null;
  readonly onAct: () => void;
  readonly isAsking: boolean;
  readonly variant: 'default' | 'filled';
  readonly icon: ReactNode;
}

/** A blocked button stays reachable, so that its reason can be read. */
function JobButton({ name, keys, about, blocked, onAct, isAsking, variant, icon }: JobButtonProps) {
  return (
    <Tooltip label={blocked ?? <>{name} {about} <kbd>{keys}</kbd></>} openDelay={400} events={{ hover: true, focus: true, touch: false }}>
      <Button
        size="xs"
        variant={variant}
        leftSection={icon}
        {...(blocked === null ? {} : { 'data-disabled': true, 'aria-disabled': true })}
        aria-keyshortcuts={name === 'Run' ? "Control+'" : 'Control+Enter'}
        aria-busy={isAsking}
        onClick={onAct}
      >
        {name}
      </Button>
    </Tooltip>
  );
}
