import type { ShownText } from '@dayseven/contracts';
import type { ReactNode } from 'react';
import { byteCount } from '../quantities.ts';
import { useWholeText } from './use-whole-text.ts';

export interface ValueBlockProps {
  readonly name: string;
  readonly value: ShownText;
  readonly readWhole?: (() => Promise<ShownText | null>) | undefined;
  /** How to show the text; as it is when absent. */
  readonly render?: ((text: string) => ReactNode) | undefined;
  readonly tone?: 'good' | 'bad';
}

export function ValueBlock({ name, value: shown, readWhole, render, tone }: ValueBlockProps) {
  const { value, readAll } = useWholeText(shown, readWhole);
  return (
    <section className="value" aria-label={name}>
      <h4>{name}</h4>
      <pre className={tone === undefined ? undefined : `value-${tone}`}>{render === undefined ? value.text : render(value.text)}{value.omittedBytes > 0 && '…'}</pre>
      {value.omittedBytes > 0 && (
        <p className="value-cut quiet">
          {byteCount(value.omittedBytes)} more{' '}
          {readAll !== undefined && <button type="button" className="link-button" onClick={() => void readAll()}>Show all</button>}
        </p>
      )}
    </section>
  );
}
