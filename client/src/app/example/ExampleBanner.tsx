import type { ReactNode } from 'react';
import { Link } from 'wouter';

/** Says above everything of the example whose it is. */
export function ExampleBanner({ children }: { readonly children: ReactNode }) {
  return (
    <p className="example-banner" role="note">
      <strong>An example DSA round, not yours.</strong> It gives away two problems of the practice list. {children} <Link href="/days/new">Plan your own</Link>
    </p>
  );
}
