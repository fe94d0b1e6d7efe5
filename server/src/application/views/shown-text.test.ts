import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { limits } from '@dayseven/contracts';
import { outputText, shownText } from './shown-text.ts';

describe('a shown text', () => {
  it('[W13] is whole up to its limit and cut above it', () => {
    const most = limits.shownValueBytes;
    expect(shownText('x'.repeat(most))).toEqual({ text: 'x'.repeat(most), omittedBytes: 0 });
    expect(shownText('x'.repeat(most + 1))).toEqual({ text: 'x'.repeat(most), omittedBytes: 1 });
  });

  it('[W13] is cut between characters, and nothing is lost count of', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme', maxLength: 30 }), fc.nat(40), (whole, most) => {
      const { text, omittedBytes } = shownText(whole, most);
      expect(whole.startsWith(text)).toBe(true);
      expect(Buffer.byteLength(text)).toBeLessThanOrEqual(most);
      expect(Buffer.byteLength(text) + omittedBytes).toBe(Buffer.byteLength(whole));
    }));
  });

  it('[W13] of any bytes is some text', () => {
    expect(outputText({ bytes: new Uint8Array([0x61, 0, 0xff, 0xef, 0xbb, 0xbf]), cut: false })).toBe('a\u0000\ufffd\ufeff');
    fc.assert(fc.property(fc.uint8Array({ maxLength: 50 }), (bytes) => typeof outputText({ bytes, cut: false }) === 'string'));
  });
});
