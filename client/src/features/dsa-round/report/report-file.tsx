import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { Report, type ReportData } from './Report.tsx';
import { reportStyles } from './report-styles.ts';

/** The report as one HTML file that loads nothing and runs nothing. */
export function reportFile(data: ReportData): string {
  const page = document.createElement('div');
  const root = createRoot(page);
  flushSync(() => root.render(<Report {...data} />));
  const body = page.innerHTML;
  root.unmount();
  const head = '<meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Day Seven: DSA round</title>';
  return `<!doctype html>\n<html lang="en"><head>${head}<style>${reportStyles}</style></head><body>${body}</body></html>\n`;
}
