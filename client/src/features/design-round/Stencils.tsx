import { Button } from '@mantine/core';
import type { ExcalidrawImperativeAPI } from '@excalidraw/excalidraw/types';
import type { ComponentKind } from '@dayseven/contracts/vocabulary';
import { componentNames } from '../../shared/design/component-words.ts';
import { CaptureUpdateAction, convertToExcalidrawElements } from './excalidraw.ts';

type Stencil = Exclude<ComponentKind, 'other'>;

const stencils = (Object.keys(componentNames) as ComponentKind[]).filter((kind): kind is Stencil => kind !== 'other');

const shapes: Readonly<Record<Stencil, 'rectangle' | 'ellipse' | 'diamond'>> = {
  client: 'ellipse', dns: 'ellipse', cdn: 'ellipse', 'load-balancer': 'diamond', service: 'rectangle', cache: 'rectangle',
  queue: 'rectangle', database: 'ellipse', 'object-store': 'ellipse', worker: 'rectangle', region: 'rectangle',
};

const size: Readonly<Record<'box' | 'region', { readonly width: number; readonly height: number }>> = { box: { width: 160, height: 70 }, region: { width: 520, height: 340 } };

/** The parts systems are made of, each put on the board with its name by one press. */
export function Stencils({ api }: { readonly api: ExcalidrawImperativeAPI }) {
  const put = (kind: Stencil) => {
    const { width, height } = kind === 'region' ? size.region : size.box;
    const { scrollX, scrollY, width: shown, height: tall, zoom } = api.getAppState();
    // Each in a place of its own, three to a row, so that none hides another.
    const before = api.getSceneElements().filter(({ type }) => type !== 'text').length;
    const [column, row] = [(before % 3) - 1, (Math.floor(before / 3) % 4) - 1];
    const [x, y] = [shown / 2 / zoom.value - scrollX - width / 2 + column * 200, tall / 2 / zoom.value - scrollY - height / 2 + row * 110];
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
