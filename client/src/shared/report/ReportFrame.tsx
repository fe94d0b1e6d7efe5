import { Button, Loader } from '@mantine/core';
import type { ReactNode } from 'react';
import { Notice } from '../Notice.tsx';
import { saveFile } from '../save-file.ts';
import { reportFile } from './report-file.tsx';
import { reportStyles } from './report-styles.ts';

export interface ReportFrameProps {
  readonly back: ReactNode;
  /** What it is a report of: "DSA round". */
  readonly title: string;
  /** Begins the names of the files it is kept in. */
  readonly fileName: string;
  /** Undefined until everything of it is there. */
  readonly report: ReactNode | undefined;
  /** The same as data, for the JSON file. */
  readonly data: unknown;
  readonly failure: string | undefined;
}

/** A report on screen, to be printed or kept as a file. */
export function ReportFrame({ back, title, fileName, report, data, failure }: ReportFrameProps) {
  return (
    <main id="main" className="report-page">
      <style>{reportStyles}</style>
      <div className="report-actions">
        {back}
        {report !== undefined && (
          <>
            <Button size="xs" onClick={() => print()}>Print</Button>
            <Button size="xs" variant="default" onClick={() => saveFile(`${fileName}.html`, 'text/html', reportFile(title, report))}>Save as HTML</Button>
            <Button size="xs" variant="default" onClick={() => saveFile(`${fileName}.json`, 'application/json', JSON.stringify(data, null, 2))}>Save as JSON</Button>
          </>
        )}
      </div>
      {failure !== undefined && <Notice kind="problem">{failure}</Notice>}
      {report === undefined && failure === undefined && <Loader aria-label="Loading the report" />}
      {report}
    </main>
  );
}

/** "2026-05-01-0930" by the reader's clock, for the name of a file: two of one date must not be taken for each other. */
export function fileDate(ms: number): string {
  const local = new Date(ms - new Date(ms).getTimezoneOffset() * 60_000).toISOString();
  return local.slice(0, 16).replace('T', '-').replace(':', '');
}
