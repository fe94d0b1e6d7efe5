import { Button } from '@mantine/core';
import type { ExcalidrawElement } from '@excalidraw/excalidraw/element/types';
import type { ExcalidrawImperativeAPI } from '@excalidraw/excalidraw/types';
import type { ComponentKind } from '@dayseven/contracts/vocabulary';
import { componentNames } from '../../shared/design/component-words.ts';
import { freePlace } from './free-place.ts';
import { CaptureUpdateAction, convertToExcalidrawElements } from './excalidraw.ts';

type Stencil = Exclude<ComponentKind, 'other'>;

const stencils = (Object.keys(componentNames) as ComponentKind[]).filter((kind): kind is Stencil => kind !== 'other');

const shapes: Readonly<Record<Stencil, 'rectangle' | 'ellipse' | 'diamond'>> = {
  client: 'ellipse', dns: 'ellipse', cdn: 'ellipse', 'load-balancer': 'diamond', service: 'rectangle', cache: 'rectangle',
  queue: 'rectangle', database: 'ellipse', 'object-store': 'ellipse', worker: 'rectangle', region: 'rectangle',
};

const size: Readonly<Record<'box' | 'region', { readonly width: number; readonly height: number }>> = { box: { width: 160, height: 70 }, region: { width: 520, height: 340 } };

/** A name of two lines makes a diamond as tall. */
const tallest = 100;
const shapesInTheWay: ReadonlySet<string> = new Set(Object.values(shapes));
const isInTheWay = ({ type, customData }: ExcalidrawElement) => shapesInTheWay.has(type) && customData?.stencil !== 'region';

/** The parts systems are made of, each put on the board with its name by one press. */
export function Stencils({ api }: { readonly api: ExcalidrawImperativeAPI }) {
  const put = (kind: Stencil) => {
    const { width, height } = kind === 'region' ? size.region : size.box;
    const { scrollX, scrollY, width: shown, height: tall, zoom } = api.getAppState();
    const middle = { x: shown / 2 / zoom.value - scrollX, y: tall / 2 / zoom.value - scrollY };
    // A region is around other things.
    const { x, y } = kind === 'region' ? { x: middle.x - width / 2, y: middle.y - height / 2 } : freePlace(middle, { width, height: tallest }, api.getSceneElements().filter(isInTheWay));
    const made = convertToExcalidrawElements([{
      type: shapes[kind], x, y, width, height, roughness: 0, strokeWidth: 1,
      // A database that is called "Links" is still one.
      customData: { stencil: kind },
      ...(kind === 'region' && { strokeStyle: 'dashed' as const }),
      label: { text: componentNames[kind], fontSize: 16, fontFamily: 2, ...(kind === 'region' && { verticalAlign: 'top' as const }) },
    }]);
    const [box] = made;
    api.updateScene({
      elements: [...api.getSceneElementsIncludingDeleted(), ...made], captureUpdate: CaptureUpdateAction.IMMEDIATELY,
      ...(box !== undefined && { appState: { selectedElementIds: { [box.id]: true } } }),
    });
  };
  return (
    <div className="stencils" role="toolbar" aria-label="Stencils">
      {stencils.map((kind) => <Button key={kind} size="compact-xs" variant="default" onClick={() => put(kind)}>{componentNames[kind]}</Button>)}
    </div>
  );
}
