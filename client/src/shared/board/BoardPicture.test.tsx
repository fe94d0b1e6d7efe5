import { describe, expect, it } from '@jest/globals';
import type { BoardElement } from '@dayseven/contracts/vocabulary';
import { reportFile } from '../report/report-file.tsx';
import { BoardPicture } from './BoardPicture.tsx';

const thing = (type: BoardElement['type'], fields: object): BoardElement => ({ id: JSON.stringify(fields), type, version: 1, isDeleted: false, ...fields });
const drawn = (...elements: BoardElement[]) => new DOMParser().parseFromString(reportFile('Board', <BoardPicture elements={elements} />), 'text/html').querySelector('svg');

describe('a board as a picture', () => {
  it('[D73] shows every thing, and all of a line that goes up and to the left', () => {
    const svg = drawn(
      thing('rectangle', { x: 0, y: 0, width: 100, height: 50 }), thing('ellipse', { x: 200, y: 0, width: 100, height: 50 }), thing('diamond', { x: 0, y: 100, width: 40, height: 40 }),
      thing('text', { x: 10, y: 10, width: 60, height: 20, text: 'API\nv1', fontSize: 16 }), thing('arrow', { x: 300, y: 50, width: 90, height: 80, points: [[0, 0], [-90, -80]], endArrowhead: 'arrow' }),
    );
    expect(['rect', 'ellipse', 'polygon', 'polyline', 'text'].map((name) => svg?.querySelectorAll(name).length)).toEqual([1, 1, 1, 1, 1]);
    expect(svg?.getAttribute('viewBox')).toBe('-20 -50 340 210');
    expect(svg?.querySelector('polyline')?.getAttribute('points')).toBe('300,50 210,-30');
    expect([...(svg?.querySelectorAll('tspan') ?? [])].map((line) => line.textContent)).toEqual(['API', 'v1']);
    expect(svg?.getAttribute('aria-label')).toBe('Board: API v1');
  });

  it('[D73] keeps a colour, and takes nothing from elsewhere in place of one', () => {
    const inks = drawn(...['#e03131', '#1e1e1e', 'url(https://elsewhere.example/x)'].map((strokeColor) => thing('rectangle', { strokeColor })));
    expect([...(inks?.querySelectorAll('rect') ?? [])].map((one) => one.getAttribute('stroke'))).toEqual(['#e03131', 'currentColor', 'currentColor']);
  });

  it('[D85] fills what was filled under its outline, and bends what was drawn as a curve through its points', () => {
    const svg = drawn(
      thing('rectangle', { id: 'box', width: 10, height: 10, backgroundColor: '#a5d8ff' }), thing('ellipse', { backgroundColor: 'transparent' }), thing('text', { text: 'API', containerId: 'box' }),
      thing('arrow', { points: [[0, 0], [6, 12], [12, 0]], roundness: { type: 2 } }), thing('arrow', { points: [[0, 0], [6, 0], [6, 6]], roundness: null }),
    );
    expect([...(svg?.querySelectorAll('rect, ellipse') ?? [])].map((one) => [one.getAttribute('fill'), one.getAttribute('stroke')])).toEqual([['#a5d8ff', 'none'], ['none', 'currentColor'], ['none', 'currentColor']]);
    expect(svg?.querySelector('text')?.parentElement?.className).toMatchObject({ baseVal: 'board-on-fill' });
    expect(svg?.querySelector('g > path')?.getAttribute('d')).toBe('M0,0 C1,2 4,12 6,12 C8,12 11,2 12,0');
    expect(svg?.querySelectorAll('polyline').length).toBe(1);
  });

  it('[D73] has heads where the arrow has them', () => {
    const heads = (fields: object) => { const line = drawn(thing('arrow', { points: [[0, 0], [9, 0]], ...fields }))?.querySelector('polyline'); return [line?.hasAttribute('marker-start'), line?.hasAttribute('marker-end')]; };
    expect([heads({}), heads({ startArrowhead: 'arrow', endArrowhead: null }), heads({ startArrowhead: null, endArrowhead: 'arrow' })]).toEqual([[false, true], [true, false], [false, true]]);
  });
});
