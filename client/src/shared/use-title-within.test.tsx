import { expect, test } from '@jest/globals';
import { useDocumentTitle } from '@mantine/hooks';
import { render } from '@testing-library/react';
import { useTitleWithin } from './use-title-within.ts';

function Problem({ name }: { readonly name: string }) {
  useTitleWithin(name);
  return null;
}

function Page({ title, shown }: { readonly title: string; readonly shown?: string }) {
  useDocumentTitle(title);
  return shown === undefined ? null : <Problem key={shown} name={shown} />;
}

test('[P25] a page is called by what is shown in it, then by its own name, and the next page by the next', () => {
  const titles: string[] = [];
  const { rerender } = render(<Page title="Round · Day Seven" shown="Two Sum" />);
  titles.push(document.title);
  for (const page of [<Page title="Round · Day Seven" shown="Meeting Rooms" />, <Page title="Round · Day Seven" />, <Page title="Problem · Day Seven" shown="Two Sum" />, <Page title="Settings · Day Seven" />]) {
    rerender(page);
    titles.push(document.title);
  }
  expect(titles).toEqual(['Two Sum · Day Seven', 'Meeting Rooms · Day Seven', 'Round · Day Seven', 'Two Sum · Day Seven', 'Settings · Day Seven']);
});
