import { ActionIcon, Tooltip, useMantineColorScheme, type MantineColorScheme } from '@mantine/core';
import { IconDeviceDesktop, IconMoon, IconSun, type Icon } from '@tabler/icons-react';

interface Choice {
  readonly name: string;
  readonly Shape: Icon;
  readonly next: MantineColorScheme;
}

const choices: Readonly<Record<MantineColorScheme, Choice>> = {
  auto: { name: 'as the system', Shape: IconDeviceDesktop, next: 'light' },
  light: { name: 'light', Shape: IconSun, next: 'dark' },
  dark: { name: 'dark', Shape: IconMoon, next: 'auto' },
};

/** One button that goes round; the choice stays on this computer. */
export function ColorSchemeSwitch() {
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const { name, Shape, next } = choices[colorScheme];
  return (
    <Tooltip label={<>Colours: {name}. Press for {choices[next].name}.</>} position="bottom-end">
      <ActionIcon variant="subtle" color="gray" size="md" aria-label={`Colours: ${name}`} onClick={() => setColorScheme(next)}>
        <Shape size={18} stroke={1.8} aria-hidden />
      </ActionIcon>
    </Tooltip>
  );
}
