import { Loader } from '@mantine/core';
import type { DesignDebrief as Debriefed } from '@dayseven/contracts';
import type { Rating, RoundId } from '@dayseven/contracts/vocabulary';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import ReactMarkdown from 'react-markdown';
import rehypeSanitize from 'rehype-sanitize';
import { designDebriefQuery } from '../../../connection/http-queries.ts';
import { Notice } from '../../../shared/Notice.tsx';
import { BoardPicture } from '../../../shared/board/BoardPicture.tsx';
import { sectionNames } from '../../../shared/design/design-words.ts';
import { ListedComponents } from '../../../shared/design/ListedComponents.tsx';
import { rowFacts } from '../../../shared/design/row-facts.ts';
import { BandsBesideFacts } from '../../../shared/round/BandsBesideFacts.tsx';
import { designRows } from '../../../shared/round/rubric-words.ts';
import { CheckAfterwards } from '../DesignCheck.tsx';
import { Asking } from './Asking.tsx';
import { DesignTimeline } from './DesignTimeline.tsx';
import { DesignHeadline } from './DesignHeadline.tsx';
import { Points } from './Points.tsx';

export interface DesignDebriefProps {
  readonly roundId: RoundId;
  readonly rating: Rating;
}

/** The one thing to fix, the own bands beside the facts, what the design has of what it was about, what was never asked, and a model design beside the own one. */
export function DesignDebrief({ roundId, rating }: DesignDebriefProps) {
  const { data, error } = useQuery(designDebriefQuery(roundId));
  if (error !== null) return <Notice kind="problem">{error.message}</Notice>;
  if (data === undefined) return <Loader aria-label="Loading the debrief" />;
  return (
    <>
      <DesignHeadline roundId={roundId} takeaways={data.takeaways} marks={data.marks} />
      <DesignTimeline roundId={roundId} />
      <div className="round-card"><BandsBesideFacts rating={rating} rows={designRows} facts={(row) => rowFacts(row, data)} /></div>
      <div className="debrief-problems">
        <Points roundId={roundId} points={data.points} />
        <Asking debrief={data} />
      </div>
      <CheckAfterwards roundId={roundId} />
      <section className="round-card" aria-labelledby="sides">
        <h2 id="sides">Your design, and one that would do</h2>
        <div className="design-sides">
          <Own own={data.own} />
          <Model debrief={data} />
        </div>
      </section>
    </>
  );
}

function Own({ own: { document, elements, components } }: Pick<Debriefed, 'own'>) {
  return (
    <div>
      <h3>Yours</h3>
      {elements.length > 0 && <BoardPicture elements={elements} />}
      {components.length > 0 && <ListedComponents components={components} />}
      <pre role="region" tabIndex={0} aria-label="Your document">{document}</pre>
    </div>
  );
}

/** Wider than its place it is scrolled, by keyboard too. */
function Diagram({ children }: { readonly children?: ReactNode }) {
  return <pre role="region" tabIndex={0} aria-label="Diagram of the model design">{children}</pre>;
}

function Model({ debrief: { title, model } }: { readonly debrief: Debriefed }) {
  return (
    <div>
      <h3>A model design: {title}</h3>
      {model.map(({ section, text }) => (
        <details key={section} open={section === 'high-level-design'}>
          <summary>{sectionNames[section]}</summary>
          <div className="statement"><ReactMarkdown rehypePlugins={[rehypeSanitize]} components={{ pre: Diagram }}>{text}</ReactMarkdown></div>
        </details>
      ))}
    </div>
  );
}
