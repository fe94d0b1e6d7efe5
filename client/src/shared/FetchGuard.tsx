import { Component, Suspense, type ReactNode } from 'react';
import { NotFetched } from './fetched.ts';
import { LoadAgain } from './LoadAgain.tsx';
import { Notice } from './Notice.tsx';

export interface FetchGuardProps {
  /** At the beginning of the sentence: "The editor". */
  readonly what: string;
  readonly loading: ReactNode;
  /** What stands in the part's place when it could not be fetched; the notice alone unless told. */
  readonly instead?: (notice: ReactNode) => ReactNode;
  readonly children: ReactNode;
}

interface FetchGuardState {
  readonly error: Error | null;
}

/** Shows a part that is fetched. One that could not be says what to do in its own place, and leaves the rest of the page as it is. */
export class FetchGuard extends Component<FetchGuardProps, FetchGuardState> {
  override state: FetchGuardState = { error: null };

  static getDerivedStateFromError(error: unknown): FetchGuardState {
    return { error: error instanceof Error ? error : new Error(String(error)) };
  }

  override render() {
    const { what, loading, instead = (notice) => notice, children } = this.props;
    const { error } = this.state;
    if (error === null) return <Suspense fallback={loading}>{children}</Suspense>;
    if (!(error instanceof NotFetched)) throw error;
    return instead(
      <Notice kind="problem">
        <p>{what} could not be fetched. See that Day Seven is running, then try again; what you wrote is kept.</p>
        <div className="round-actions"><LoadAgain /></div>
        <details><summary>Details</summary><pre className="crash">{error.message}</pre></details>
      </Notice>,
    );
  }
}
