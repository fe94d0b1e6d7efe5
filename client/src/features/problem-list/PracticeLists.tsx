import { Link } from 'wouter';

const lists = { dsa: { href: '/', name: 'DSA' }, 'machine-coding': { href: '/machine-coding', name: 'Machine coding' } } as const;

/** From one practice list to the other. */
export function PracticeLists({ shown }: { readonly shown: keyof typeof lists }) {
  return (
    <nav className="kind-links" aria-label="Practice lists">
      {(Object.keys(lists) as (keyof typeof lists)[]).map((list) => <Link key={list} href={lists[list].href} className="chip" aria-current={list === shown ? 'page' : undefined}>{lists[list].name}</Link>)}
    </nav>
  );
}
