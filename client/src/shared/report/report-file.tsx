import type { ReactNode } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { reportStyles } from './report-styles.ts';

/** A report as one HTML file that loads nothing and runs nothing. */
export function reportFile(title: string, report: ReactNode): string {
  const page = document.createElement('div');
  const root = createRoot(page);
  flushSync(() => root.render(report));
  const body = page.innerHTML;
  root.unmount();
  const head = `<meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Day Seven: ${title}</title>`;
  return `<!doctype html>\n<html lang="en"><head>${head}<style>${reportStyles}</style></head><body>${body}</body></html>\n`;
}
