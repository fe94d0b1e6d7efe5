import { describe, expect, it } from '@jest/globals';
import { evidenceIn, ownLines, type Texts } from './evidence.ts';

const texts: Texts = { document: 'Reads come from a read-replica. 300 QPS at peak.', board: 'Redis caches\nDead letter queue', components: 'Links database' };

describe('evidence', () => {
  it.each<{ readonly word: string; readonly where: Texts[keyof Texts] | undefined }>([
    { word: 'qps', where: 'document' },
    { word: 'read replica', where: 'document' },
    { word: 'cache', where: 'board' },
    { word: 'dead-letter', where: 'board' },
    { word: 'database', where: 'components' },
    { word: 'replicas', where: undefined },
    { word: 'data', where: undefined },
    { word: 'c++', where: undefined },
  ])('[D24] finds "$word" in $where', ({ word, where }) => {
    expect(evidenceIn(texts, [word])).toEqual(where === undefined ? [] : [{ word, where }]);
  });

  it('[D24] is nothing that the document began with', () => {
    expect(ownLines('## API (5 min)\nPOST /links\n', '## API (5 min)\n\n')).toBe('POST /links\n');
  });
});
