import { createTheme, type CSSVariablesResolver, type MantineColorsTuple, Modal } from '@mantine/core';
import { monospace } from '../shared/editor/editor-options.ts';

const ink: MantineColorsTuple = ['#eef0fd', '#dadffa', '#b9c1f4', '#96a2ee', '#7788e8', '#5c6fe0', '#4a5dd8', '#4053cf', '#3546b6', '#2b3a99'];
const dark: MantineColorsTuple = ['#dfe3e8', '#c3c9d1', '#9aa4b0', '#7d8794', '#333b46', '#2a313b', '#1f242b', '#16191e', '#0e1013', '#090a0c'];

/** Shades are chosen so that text on them passes WCAG AA: Mantine's own defaults do not everywhere. */
export const theme = createTheme({
  primaryColor: 'ink',
  primaryShade: { light: 7, dark: 6 },
  autoContrast: true,
  colors: { ink, dark },
  defaultRadius: 'md',
  cursorType: 'pointer',
  respectReducedMotion: true,
  fontFamily: 'system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", "DejaVu Sans", sans-serif',
  fontFamilyMonospace: monospace,
  components: {
    Modal: Modal.extend({ defaultProps: { closeButtonProps: { 'aria-label': 'Close' } } }),
    // Mantine's own way ends the effects of what is hidden, and an editor does not come back from that. By name only: the first page has no tabs to fetch.
    Tabs: { defaultProps: { keepMountedMode: 'display-none' } },
  },
});

/** Mantine's faint texts are too faint on its own backgrounds. */
export const cssVariables: CSSVariablesResolver = () => ({
  variables: {},
  light: {
    '--mantine-color-text': '#1b1f24',
    '--mantine-color-dimmed': '#59636e',
    '--mantine-color-placeholder': '#6b7580',
    '--mantine-color-error': '#c11f2b',
    '--mantine-color-default-border': '#d3d8de',
    '--mantine-color-red-light-color': '#b31b26',
    '--mantine-color-red-filled': '#c11f2b',
    '--mantine-color-red-filled-hover': '#a81a25',
  },
  dark: {
    '--mantine-color-dimmed': '#9aa4b0',
    '--mantine-color-placeholder': '#8a94a0',
    '--mantine-color-error': '#ff7b76',
    '--mantine-color-red-filled': '#c11f2b',
    '--mantine-color-red-filled-hover': '#a81a25',
    '--mantine-color-default-border': '#333b46',
    '--mantine-color-ink-light-color': '#a9b5ff',
    '--mantine-color-ink-text': '#a9b5ff',
  },
});
