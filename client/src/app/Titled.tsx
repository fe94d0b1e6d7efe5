import { useDocumentTitle } from '@mantine/hooks';
import type { ReactNode } from 'react';

export interface TitledProps {
  /** Empty for the first page. */
  readonly title: string;
  readonly children: ReactNode;
}

/** A page by its name, as the browser's tabs, its history and screen readers tell it. */
export function Titled({ title, children }: TitledProps) {
  useDocumentTitle(title === '' ? 'Day Seven' : `${title} · Day Seven`);
  return children;
}
