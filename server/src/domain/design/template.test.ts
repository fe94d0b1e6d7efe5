import { describe, expect, it } from '@jest/globals';
import { budgetsOf, givenTemplate, templateOf, whyNoTemplate } from './template.ts';

describe('the template', () => {
  it('[D14] shares an hour out as the book says, the API before the data model', () => {
    expect(budgetsOf(60).map(({ section, minutes, from }) => [section, minutes, from])).toEqual([
      ['requirements', 8, 0], ['api', 5, 8], ['data-model', 5, 13], ['high-level-design', 12, 18], ['detailed-components', 15, 30], ['bottlenecks', 7, 45], ['trade-offs', 8, 52],
    ]);
  });

  it.each([45, 61, 65, 75, 120, 180])('[D14] shares out all of %i minutes, and leaves no section without one', (minutes) => {
    const budgets = budgetsOf(minutes).map((budget) => budget.minutes);
    expect(budgets.reduce((sum, one) => sum + one, 0)).toBe(minutes);
    expect(Math.min(...budgets)).toBeGreaterThanOrEqual(1);
  });

  it('[D14] is seven headings with their minutes', () => {
    const headings = templateOf(65).split('\n').filter((line) => line.startsWith('## '));
    expect(headings).toEqual(['## Requirements (9 min)', '## API (5 min)', '## Data model (6 min)', '## High-level design (13 min)', '## Detailed components (16 min)', '## Bottlenecks (7 min)', '## Trade-offs (9 min)']);
  });

  it('[D47] of one\'s own keeps its lines, and gets the minutes of the round at its headings', () => {
    const own = givenTemplate.replace('## API\n', '##  api (3 min)\n- who calls, how often\n').replace('### Functional\n', '');
    expect(templateOf(60, own)).toBe(templateOf(60).replace('## API (5 min)\n', '## API (5 min)\n- who calls, how often\n').replace('### Functional\n', ''));
    expect(whyNoTemplate(own)).toBeUndefined();
  });

  it.each([
    ['', 'The heading "## Requirements" is missing; a template keeps all seven, each on a line of its own.'],
    [givenTemplate.replace('## Data model', '### Data model'), 'The heading "## Data model" is missing; a template keeps all seven, each on a line of its own.'],
    [`${givenTemplate}## API\n`, 'The heading "## API" is there twice; leave one.'],
    [givenTemplate.replace('## API', '## X').replace('## Data model', '## API').replace('## X', '## Data model'), 'The heading "## API" is out of its place; leave the seven in their order.'],
  ])('[D47] of one\'s own is refused without its headings: %j', (template, why) => {
    expect(whyNoTemplate(template)).toBe(why);
  });
});
