import { describe, expect, it } from '@jest/globals';
import type { BoardElement, CheckRule, Component } from '@dayseven/contracts/vocabulary';
import { checkDesign, type Checked } from './design-check.ts';
import { templateOf } from './template.ts';

const template = templateOf(60);

/** The template with something written under some of its headings. */
function documentWith(written: Readonly<Record<string, string>>): string {
  return template.split('\n').flatMap((line) => {
    const title = Object.keys(written).find((one) => line.replace(/^#+ /, '').replace(/ \(\d+ min\)$/, '') === one);
    return title === undefined ? [line] : [line, written[title] ?? ''];
  }).join('\n');
}

const sound = { Functional: '- Shorten a link', Estimates: '2k writes/s, 5 TB in 5 years', API: 'POST /links', 'Data model': 'links(code, url)' };
const box = (id: string, over: object = {}): BoardElement => ({ id, type: 'rectangle', version: 1, isDeleted: false, x: 0, y: 0, width: 100, height: 60, ...over });
const text = (id: string, says: string, over: object = {}): BoardElement => ({ id, type: 'text', version: 1, isDeleted: false, text: says, x: 10, y: 10, width: 40, height: 20, ...over });
const arrow = (id: string, from: string, to: string, over: object = {}): BoardElement => ({ id, type: 'arrow', version: 1, isDeleted: false, x: 100, y: 30, width: 100, height: 0, startBinding: { elementId: from }, endBinding: { elementId: to }, ...over });
const labelled = (shape: BoardElement, says: string) => [shape, text(`${shape.id}-label`, says, { containerId: shape.id })];
const api = labelled(box('api'), 'Links API');
const links = labelled(box('links', { x: 300 }), 'Links database');
const queue = labelled(box('queue', { x: 600 }), 'Jobs');

const check = (over: Partial<Checked>) => checkDesign({ document: documentWith(sound), template, elements: [], components: [], estimates: 0, dismissed: [], ...over });
const asked = (over: Partial<Checked>): readonly CheckRule[] => check(over).map(({ rule }) => rule);

interface Row {
  readonly what: string;
  readonly rule: CheckRule;
  readonly breaks: Partial<Checked>;
  readonly keeps: Partial<Checked>;
}

const rows: readonly Row[] = [
  { what: 'an estimate', rule: 'no-estimate', breaks: { document: documentWith({ ...sound, Estimates: 'Version 2 gets a lot of traffic.' }) }, keeps: {} },
  ...['100M daily active users', '10k messages/day', '20 posts a day', '40 photos/s', '100M DAU', '5 TB', '1.5 million rows'].map((says): Row => (
    { what: `an estimate: ${says}`, rule: 'no-estimate', breaks: { document: documentWith({ ...sound, Estimates: 'We need 3 replicas, p99 under 200 ms.' }) }, keeps: { document: documentWith({ ...sound, Estimates: says }) } })),
  { what: 'an estimate of the pad', rule: 'no-estimate', breaks: { document: documentWith({ ...sound, Estimates: '' }) }, keeps: { document: documentWith({ ...sound, Estimates: '' }), estimates: 1 } },
  { what: 'an API', rule: 'no-api', breaks: { document: documentWith({ ...sound, API: '' }) }, keeps: {} },
  { what: 'an API under another heading', rule: 'no-api', breaks: { document: '## Data model\nlinks' }, keeps: { document: '## Calls\nGET /links' } },
  { what: 'the API before the schema', rule: 'api-after-schema', breaks: { document: '## Data model\nlinks\n## API\nPOST /links' }, keeps: { document: '## API\nPOST /links\n## Data model\nlinks' } },
  {
    what: 'an answer to a requirement', rule: 'requirement-unanswered', breaks: { document: documentWith({ ...sound, Functional: '- Shorten a link\n- Expiry after a year' }) },
    keeps: { document: documentWith({ ...sound, Functional: '- Shorten a link\n- Expiry after a year', 'Detailed components': 'A job removes what is expired.' }) },
  },
  { what: 'an answer on the board', rule: 'requirement-unanswered', breaks: { document: documentWith({ ...sound, Functional: 'Count clicks' }) }, keeps: { document: documentWith({ ...sound, Functional: 'Count clicks' }), elements: [text('free', 'click counter')] } },
  { what: 'a store for a write', rule: 'write-path-without-store', breaks: { elements: [...api, ...queue, ...labelled(arrow('a', 'api', 'queue'), 'writes clicks')] }, keeps: { elements: [...api, ...links, ...labelled(arrow('a', 'api', 'links'), 'writes links')] } },
  {
    what: 'a store behind a queue', rule: 'write-path-without-store', breaks: { elements: [...api, ...queue, ...links, ...labelled(arrow('a', 'api', 'queue'), 'publishes'), ...labelled(arrow('b', 'queue', 'links'), 'reads')] },
    keeps: { elements: [...api, ...queue, ...links, ...labelled(arrow('a', 'api', 'queue'), 'publishes'), ...labelled(arrow('b', 'queue', 'links'), 'drains into')] },
  },
  { what: 'a name on a box', rule: 'box-without-label', breaks: { elements: [box('bare')] }, keeps: { elements: [box('bare'), text('inside', 'API')] } },
  { what: 'a name on a box around others', rule: 'box-without-label', breaks: { elements: [box('region', { x: -50, y: -50, width: 500, height: 400 }), box('inner'), text('inside', 'API')] }, keeps: { elements: [...labelled(box('region', { x: -50, y: -50, width: 500, height: 400 }), 'Region'), box('inner'), text('inside', 'API')] } },
  { what: 'a verb on an arrow', rule: 'arrow-without-verb', breaks: { elements: [...api, ...links, arrow('a', 'api', 'links')] }, keeps: { elements: [...api, ...links, ...labelled(arrow('a', 'api', 'links'), 'reads')] } },
  { what: 'a verb beside an arrow to the left', rule: 'arrow-without-verb', breaks: { elements: [arrow('a', 'x', 'y', { x: 400, y: 200, points: [[0, 0], [-100, 0]] })] }, keeps: { elements: [arrow('a', 'x', 'y', { x: 400, y: 200, points: [[0, 0], [-100, 0]] }), text('beside', 'reads', { x: 330, y: 175 })] } },
];

describe('the design check', () => {
  it.each(rows)('[D40] misses $what where it is not', ({ rule, breaks, keeps }) => {
    expect(asked(breaks)).toContain(rule);
    expect(asked(keeps)).not.toContain(rule);
  });

  it('[D40] looks at a list of components as at a board', () => {
    const components: readonly Component[] = [{ name: 'API', kind: 'service', connects: [{ to: 'Links', how: 'writes' }] }, { name: 'Links', kind: 'worker', connects: [{ to: 'API', how: '' }] }];
    expect(check({ components })).toEqual([
      { rule: 'write-path-without-store', question: 'Where is what “writes” brings kept? Nothing that keeps it can be reached from “Links”.' },
      { rule: 'arrow-without-verb', question: 'What goes over the arrow from “Links” to “API”?' },
    ]);
    expect(asked({ components: components.map((one) => ({ ...one, kind: 'database', connects: one.connects.filter(({ how }) => how !== '') })) })).toEqual([]);
  });

  it('[D40] asks at most five questions, the weightiest first, each as a question', () => {
    const all = check({ document: documentWith({ Functional: 'Expiry' }), elements: [box('bare'), arrow('a', 'bare', 'bare'), ...labelled(arrow('b', 'bare', 'bare'), 'writes')] });
    expect(all.map(({ rule }) => rule)).toEqual(['no-estimate', 'no-api', 'requirement-unanswered', 'write-path-without-store', 'box-without-label']);
    for (const { question } of all) expect(question).toContain('?');
  });

  it('[D41] does not ask again what was dismissed, and asks what stood behind it', () => {
    const elements = [box('bare'), arrow('a', 'bare', 'bare'), ...labelled(arrow('b', 'bare', 'bare'), 'writes')];
    expect(asked({ document: documentWith({ Functional: 'Expiry' }), elements, dismissed: ['no-api'] })).toEqual(['no-estimate', 'requirement-unanswered', 'write-path-without-store', 'box-without-label', 'arrow-without-verb']);
  });

  it('[D40] has no question about a sound design', () => {
    expect(check({ elements: [...api, ...links, ...labelled(arrow('a', 'api', 'links'), 'writes links')] })).toEqual([]);
  });
});
