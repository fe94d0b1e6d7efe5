import type { ReactNode } from 'react';
import { Link } from 'wouter';

export interface HomeHeaderProps {
  readonly judge: ReactNode;
  readonly end: ReactNode;
}

export function HomeHeader({ judge, end }: HomeHeaderProps) {
  return (
    <header className="bar home-bar">
      <Link href="/" className="brand">
        <img src="/favicon.svg" alt="" width={24} height={24} />
        Day Seven
      </Link>
      <Link href="/notes">Weak notes</Link>
      <Link href="/stories">Stories</Link>
      <Link href="/rounds">History</Link>
      <Link href="/settings">Settings</Link>
      <span className="bar-space" />
      {judge}
      {end}
    </header>
  );
}
