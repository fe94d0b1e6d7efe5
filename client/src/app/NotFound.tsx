import { Link } from 'wouter';

export function NotFound() {
  return (
    <main id="main" className="centred">
      <div className="unavailable">
        <h1>There is no such page</h1>
        <Link href="/">Go to the problems</Link>
      </div>
    </main>
  );
}
