import { limits, type ShownText } from '@dayseven/contracts';
import type { Captured } from '../../domain/judging/observation.ts';

/** A text cut to a number of bytes, between characters, with how much was left out. */
export function shownText(text: string, mostBytes: number = limits.shownValueBytes): ShownText {
  const bytes = Buffer.from(text);
  if (bytes.length <= mostBytes) return { text, omittedBytes: 0 };
  const end = characterStart(bytes, mostBytes);
  return { text: bytes.toString('utf8', 0, end), omittedBytes: bytes.length - end };
}

/** What a program wrote; bytes that are no UTF-8 show as the replacement character. */
export function outputText({ bytes }: Captured): string {
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
}

function characterStart(bytes: Uint8Array, at: number): number {
  let start = at;
  while (start > 0 && isContinuation(bytes[start])) start -= 1;
  return start;
}

function isContinuation(byte: number | undefined): boolean {
  return byte !== undefined && (byte & 0xc0) === 0x80;
}
