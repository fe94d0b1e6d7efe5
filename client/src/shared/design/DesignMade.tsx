import type { DesignDebrief } from '@dayseven/contracts';
import { counted } from '../quantities.ts';
import { BoardPicture } from '../board/BoardPicture.tsx';
import { evidenceWords } from './design-words.ts';
import { ListedComponents } from './ListedComponents.tsx';

/** In a report: which points a design shows and with which words, which not, and the design as it was drawn or listed. */
export function DesignMade({ points, own: { elements, components } }: Pick<DesignDebrief, 'points' | 'own'>) {
  const [shown, missing] = [points.filter(({ evidence }) => evidence.length > 0), points.filter(({ evidence }) => evidence.length === 0)];
  return (
    <>
      <p><strong>{shown.length} of {counted(points.length, 'point')} shown.</strong> Found by their words, not by their worth.</p>
      {shown.length > 0 && <ul className="points">{shown.map(({ id, point, evidence }) => <li key={id}>{point} {evidenceWords(evidence)}</li>)}</ul>}
      {missing.length > 0 && <><h3>Not shown</h3><ul className="points">{missing.map(({ id, point, pitfall, saidAloud }) => <li key={id}><strong>{point}</strong> {saidAloud ? 'Said aloud, by your own word.' : pitfall}</li>)}</ul></>}
      {elements.length > 0 && <figure><BoardPicture elements={elements} /></figure>}
      {components.length > 0 && <><h3>Components</h3><ListedComponents components={components} /></>}
    </>
  );
}
