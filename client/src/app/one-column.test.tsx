import { expect, jest, test } from '@jest/globals';
import { MantineProvider } from '@mantine/core';
import { fireEvent, render, screen } from '@testing-library/react';
import { useEffect, useState } from 'react';
import { type Region, NarrowLayout } from '../features/workspace/layout/NarrowLayout.tsx';
import { theme } from './theme.ts';

function Editor({ onEnd }: { readonly onEnd: () => void }) {
  useEffect(() => onEnd, [onEnd]);
  return <textarea aria-label="solution" />;
}

function Column({ onEnd }: { readonly onEnd: () => void }) {
  const [region, setRegion] = useState<Region>('editor');
  return <NarrowLayout region={region} onRegion={setRegion} problem="statement" editor={<Editor onEnd={onEnd} />} results="verdict" />;
}

test('[W61] in one column the editor lives on while the results are looked at', () => {
  const onEnd = jest.fn();
  // As in the product: for tests Mantine would hide in another way.
  render(<MantineProvider theme={theme}><Column onEnd={onEnd} /></MantineProvider>);
  fireEvent.click(screen.getByRole('tab', { name: 'Results' }));
  expect(screen.queryByRole('textbox')).toBeNull();
  fireEvent.click(screen.getByRole('tab', { name: 'Code' }));
  screen.getByRole('textbox', { name: 'solution' });
  expect(onEnd).not.toHaveBeenCalled();
});
