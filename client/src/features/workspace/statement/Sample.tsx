import type { ShownField, ShownText } from '@dayseven/contracts';
import Markdown from 'react-markdown';
import rehypeSanitize from 'rehype-sanitize';

export interface SampleProps {
  readonly number: number;
  readonly fields: readonly ShownField[];
  readonly expected: ShownText;
  readonly explanation?: string;
}

export function Sample({ number, fields, expected, explanation }: SampleProps) {
  return (
    <section className="sample" aria-label={`Sample ${number}`}>
      <h2>Sample {number}</h2>
      <dl>
        {fields.map(({ name, value }) => <Row key={name} name={name} text={value} />)}
        <Row name="Expected" text={expected} isAnswer />
      </dl>
      {explanation !== undefined && (
        <div className="sample-why"><Markdown rehypePlugins={[rehypeSanitize]}>{explanation}</Markdown></div>
      )}
    </section>
  );
}

function Row({ name, text, isAnswer = false }: { readonly name: string; readonly text: ShownText; readonly isAnswer?: boolean }) {
  return (
    <div className={isAnswer ? 'sample-answer' : undefined}>
      <dt>{name}</dt>
      <dd><code>{text.text}{text.omittedBytes > 0 && ' …'}</code></dd>
    </div>
  );
}
