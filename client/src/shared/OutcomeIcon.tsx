import {
  IconAlertTriangle, IconBan, IconCheck, IconClockX, IconDatabaseX, IconFileX, IconLoader2, IconMinus, IconPointFilled, IconTool, IconX, type Icon,
} from '@tabler/icons-react';
import type { CaseOutcome, VerdictKind } from '@dayseven/contracts/vocabulary';

const outcomeIcons: Readonly<Record<CaseOutcome | VerdictKind, Icon>> = {
  accepted: IconCheck,
  answered: IconPointFilled,
  'wrong-answer': IconX,
  'compile-error': IconFileX,
  'runtime-error': IconAlertTriangle,
  'time-limit': IconClockX,
  'memory-limit': IconDatabaseX,
  'output-limit': IconDatabaseX,
  'protocol-error': IconBan,
  'internal-error': IconTool,
  'not-run': IconMinus,
};

export function OutcomeIcon({ outcome, size = 15 }: { readonly outcome: CaseOutcome | VerdictKind; readonly size?: number }) {
  const Shape = outcomeIcons[outcome];
  return <Shape size={size} stroke={2.2} aria-hidden className="outcome-icon" />;
}

export function BusyIcon({ size = 15 }: { readonly size?: number }) {
  return <IconLoader2 size={size} stroke={2.2} aria-hidden className="outcome-icon spinning" />;
}
