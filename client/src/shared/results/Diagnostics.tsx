import { IconAlertTriangle, IconX } from '@tabler/icons-react';
import type { Diagnostic } from '@dayseven/contracts/vocabulary';
import { LineLink, type Reveal } from './LineLink.tsx';

export interface DiagnosticsProps {
  readonly name: string;
  readonly diagnostics: readonly Diagnostic[];
  readonly onReveal: Reveal;
  /** Of several files. */
  readonly areNamed?: true;
}

export function Diagnostics({ name, diagnostics, onReveal, areNamed }: DiagnosticsProps) {
  if (diagnostics.length === 0) return null;
  return (
    <ul className="diagnostics" aria-label={name}>
      {diagnostics.map(({ severity, file, line, column, message }, at) => (
        <li key={at} className={`tone-${severity === 'error' ? 'bad' : 'warn'}`}>
          {severity === 'error' ? <IconX size={15} stroke={2.2} aria-label="Error" /> : <IconAlertTriangle size={15} stroke={2.2} aria-label="Warning" />}
          <LineLink place={{ line, column, ...(areNamed && { file }) }} onReveal={onReveal} />
          <span className="diagnostic-text">{message}</span>
        </li>
      ))}
    </ul>
  );
}
