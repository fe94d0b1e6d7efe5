import { expect, test } from '@jest/globals';
import { MantineProvider } from '@mantine/core';
import type { Mode } from '@dayseven/contracts/vocabulary';
import { render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useState } from 'react';
import { behavioralModeMeans, designModeMeans, modeMeans } from '../mode-words.ts';
import { ModeField } from './ModeField.tsx';

const ofKinds = { dsa: modeMeans, design: designModeMeans, behavioral: behavioralModeMeans };

function Field({ means }: { readonly means: typeof modeMeans }) {
  const [mode, setMode] = useState<Mode>('strict');
  return <ModeField mode={mode} means={means} onChoose={setMode} />;
}

test.each(Object.entries(ofKinds))('[R93] what the chosen mode means in a round of kind %s stands below it, as three sentences under a heading', async (_kind, means) => {
  render(<MantineProvider><Field means={means} /></MantineProvider>);
  const shown = () => within(screen.getByRole('list')).getAllByRole('listitem').map(({ textContent }) => textContent);
  expect([screen.getByRole('heading').textContent, shown()]).toEqual(['Strict means', means.strict]);
  await userEvent.click(screen.getByRole('radio', { name: 'Relaxed' }));
  expect([screen.getByRole('heading').textContent, shown()]).toEqual(['Relaxed means', means.relaxed]);
});
