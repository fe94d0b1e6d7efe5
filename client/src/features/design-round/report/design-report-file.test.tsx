import { describe, expect, it } from '@jest/globals';
import type { DesignDebrief } from '@dayseven/contracts';
import type { RoundId, ScenarioId } from '@dayseven/contracts/vocabulary';
import { reportFile } from '../../../shared/report/report-file.tsx';
import { DesignReport, type DesignReportData } from './DesignReport.tsx';

const hostile = '<script>alert(1)</script><img src="https://elsewhere.example/x">';
const document = Array.from({ length: 90 }, (_, at) => `line ${at + 1}`).join('\n');
const debrief: DesignDebrief = {
  title: 'Short links', asked: [], unasked: [{ question: 'Do links expire?', answer: 'Your call.', kind: 'your-call' }], pitfalls: [], model: [],
  points: [
    { id: 'a', section: 'requirements', point: 'Reads outnumber writes.', pitfall: '', saidAloud: false, evidence: [{ word: 'qps', where: 'document' }] },
    { id: 'b', section: 'trade-offs', point: 'Says what is given up.', pitfall: 'Every choice was free.', saidAloud: false, evidence: [] },
  ],
  probes: [{ probe: 'api', text: 'What if it comes twice?', answer: 'said' }],
  takeaways: ['nothing-asked', 'curveball-dropped'],
  marks: [{ atMs: 60_000, kind: 'probe', text: 'What if it comes twice?' }],
  curveball: { says: 'Ten times the load.', goodAnswer: 'Shard by key.' },
  own: { document, elements: [{ id: 't', type: 'text', version: 1, isDeleted: false, text: hostile, strokeColor: 'url(https://elsewhere.example/x)' }, { id: 'l', type: 'arrow', version: 1, isDeleted: false, points: [[0, 0], [9, 9]] }], components: [{ name: hostile, kind: 'cache', connects: [{ to: 'Links', how: 'reads' }] }] },
};
const data: DesignReportData = {
  round: {
    id: 'r' as RoundId, kind: 'design', version: 1, sheets: [],
    timed: {
      conditions: { minutes: 60, mode: 'strict', extraTime: 1 },
      clock: { state: 'over', now: 0, usedMs: 3_600_000, creditedMs: 0, pausedMs: 0, startedAt: 1_700_000_000_000 },
      notes: hostile, discounted: 'the doorbell', rating: { bands: { scope: 'leaning-hire' }, line: 'It went well.' },
    },
    design: {
      conditions: { minutes: 60, mode: 'strict', extraTime: 1, seed: 7 },
      design: { scenarioId: 'short-links' as ScenarioId, title: 'Short links', statement: '', document: { revision: 1, text: document }, components: [], asked: [], estimates: [{ text: '1M * 2 => QPS', result: '23 QPS' }] },
    },
  },
  debrief,
  work: {
    lengthMs: 3_600_000,
    spans: [{ at: 'requirements', fromMs: 0, toMs: 600_000 }, { at: 'drawing', fromMs: 600_000, toMs: 3_600_000 }],
    times: [{ at: 'requirements', spentMs: 600_000, budgetMinutes: 8 }, { at: 'api', spentMs: 0, budgetMinutes: 5 }, { at: 'drawing', spentMs: 3_000_000 }],
  },
};
const voice = { parts: [null, 0, 60], spokenPercent: 60, listenedMs: 1_200_000, silences: [], recordings: [] };

describe('the report of a design round as a file', () => {
  const file = reportFile('System-design round', <DesignReport {...data} voice={voice} />);
  const page = new DOMParser().parseFromString(file, 'text/html');

  it('[D73] says what to take along, the bands beside the facts, what shows, what was asked, and what was worked out', () => {
    for (const part of [
      'Short links. 1 h, Strict, seed 7. 1 h used.', 'Does not count: the doorbell', 'Designed without a question. Before the first box', 'Scope and estimatesLeaning hire1 of 1 point shown.', 'It went well.',
      '1 of 2 points shown.', 'Reads outnumber writes. Found: “qps” in the document.', 'Says what is given up. Every choice was free.', 'Never asked: Do links expire?', 'Ten times the load. A good answer: Shard by key.', '1M * 2 => QPS = 23 QPS', '01:00 Interviewer: What if it comes twice? Answered aloud.',
    ]) expect(page.body.textContent).toContain(part);
  });

  it('[D87] shows where the time went and where it was spoken', () => {
    expect([...page.querySelectorAll('.phase-row .phase')].map((span) => span.getAttribute('style'))).toEqual([expect.stringContaining('inline-size: 16.'), expect.stringContaining('inline-size: 83.')]);
    expect(page.querySelectorAll('.voice-strip rect')).toHaveLength(2);
    for (const part of ['Requirements: 10 of 8 min. API: 0 of 5 min. Board and components: 50 min.', 'You spoke in 60 % of the 20 min 0 s']) expect(page.body.textContent).toContain(part);
  });

  it('[D87] says so where nothing was made, and shows no strip where nobody listened', () => {
    const bare = reportFile('System-design round', <DesignReport {...data} work={{ lengthMs: 0, spans: [], times: [] }} />);
    expect(bare).toContain('Nothing was written or drawn.');
    expect(bare).not.toContain('class="voice-strip"');
  });

  it('[D73] has the document whole, and prints its first lines and how many more there are', () => {
    expect(page.querySelector('pre')?.textContent).toBe(document);
    expect(page.querySelector('.on-paper')?.textContent).toBe('58 more lines; the HTML file has all.');
  });

  it('[D73] has the board as a picture, loads nothing and runs nothing, whatever was written into the round', () => {
    expect(page.querySelectorAll('figure svg')).toHaveLength(1);
    expect(page.querySelectorAll('script, img, image, link, iframe, foreignObject, [src], [href]')).toHaveLength(0);
    expect(file).not.toMatch(/url\((?!#arrow-head\))|@import/);
    expect(page.body.textContent.split(hostile)).toHaveLength(4);
  });
});
