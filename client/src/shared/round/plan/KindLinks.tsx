import type { TimedKind } from '@dayseven/contracts/vocabulary';
import { Link } from 'wouter';
import { kindNames } from '../kind-words.ts';

const planAt: Readonly<Record<TimedKind, string>> = { dsa: '/rounds/new', design: '/rounds/new/design', behavioral: '/rounds/new/behavioral', 'machine-coding': '/rounds/new/machine-coding' };

/** To the plans of the kinds of rounds, from that of one of them or from elsewhere. */
export function KindLinks({ shown }: { readonly shown?: TimedKind }) {
  return (
    <nav className="kind-links" aria-label="Kinds of rounds">
      {(Object.keys(planAt) as TimedKind[]).map((kind) => <Link key={kind} href={planAt[kind]} className="chip" aria-current={kind === shown ? 'page' : undefined}>{kindNames[kind]}</Link>)}
    </nav>
  );
}
