import type { ReactNode } from 'react';
import { Link, useLocation } from 'wouter';

export interface HomeHeaderProps {
  readonly judge: ReactNode;
  readonly end: ReactNode;
}

const pages = [['/notes', 'Weak notes'], ['/stories', 'Stories'], ['/rounds', 'History'], ['/settings', 'Settings']] as const;

export function HomeHeader({ judge, end }: HomeHeaderProps) {
  const [address] = useLocation();
  return (
    <header className="bar home-bar">
      <Link href="/" className="brand">
        <img src="/favicon.svg" alt="" width={24} height={24} />
        Day Seven
      </Link>
      <nav className="home-pages" aria-label="Pages">
        {pages.map(([page, name]) => <Link key={page} href={page} aria-current={page === address ? 'page' : undefined}>{name}</Link>)}
      </nav>
      <span className="bar-space" />
      {judge}
      {end}
    </header>
  );
}
