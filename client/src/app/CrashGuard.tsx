import { Button } from '@mantine/core';
import { Component, type ReactNode } from 'react';
import { LoadAgain } from '../shared/LoadAgain.tsx';

interface CrashGuardProps {
  readonly children: ReactNode;
}

interface CrashGuardState {
  readonly error: Error | null;
}

/** The last net: a broken page says so, and that nothing written is lost. */
export class CrashGuard extends Component<CrashGuardProps, CrashGuardState> {
  override state: CrashGuardState = { error: null };

  static getDerivedStateFromError(error: unknown): CrashGuardState {
    return { error: error instanceof Error ? error : new Error(String(error)) };
  }

  override render() {
    const { error } = this.state;
    if (error === null) return this.props.children;
    return (
      <main id="main" className="centred">
        <div className="unavailable">
          <h1>This page broke</h1>
          <p>What you wrote is on the server or kept on this computer. Loading the page again brings it back.</p>
          <div className="round-actions">
            <LoadAgain />
            <Button size="compact-sm" component="a" href="/" variant="default">Go to the first page</Button>
          </div>
          <details><summary>Details</summary><pre className="crash">{error.message}</pre></details>
        </div>
      </main>
    );
  }
}
