import {
  createTheme,
  defaultVariantColorsResolver,
  type CSSVariablesResolver,
} from '@mantine/core';

/** The head of a dialog is no second banner of the page. */
const plainHeader = { defaultProps: { attributes: { header: { role: 'presentation' } } } };

/**
 * Calm surfaces, one accent. Shades are chosen so that every text reaches the contrast that WCAG 2.2 AA
 * asks for in both themes; Mantine's own defaults do not.
 */
export const theme = createTheme({
  primaryColor: 'blue',
  primaryShade: { light: 8, dark: 8 },
  autoContrast: true,
  fontFamily: '"Noto Sans", system-ui, sans-serif',
  headings: { fontFamily: '"Noto Sans", system-ui, sans-serif', fontWeight: '600' },
  defaultRadius: 'md',
  cursorType: 'pointer',
  respectReducedMotion: true,
  components: { Modal: plainHeader, Drawer: plainHeader },
  variantColorResolver: (input) => {
    const colors = defaultVariantColorsResolver(input);
    // Light badges and alerts: the default text is too pale on its tint in the light theme.
    if (input.variant !== 'light' || input.color === undefined) return colors;
    const dark = `color-mix(in srgb, var(--mantine-color-${input.color}-9) 60%, black)`;
    return { ...colors, color: `light-dark(${dark}, ${colors.color})` };
  },
});

/** Colours of quiet and warning texts, dark enough on every surface of their theme. */
export const variablesOf: CSSVariablesResolver = () => ({
  variables: {},
  light: {
    '--mantine-color-dimmed': 'var(--mantine-color-gray-7)',
    '--mantine-color-placeholder': 'var(--mantine-color-gray-7)',
    '--mantine-color-error': 'var(--mantine-color-red-9)',
    '--mantine-color-anchor': 'var(--mantine-color-blue-9)',
    '--mantine-color-blue-light-hover': 'var(--mantine-color-blue-1)',
  },
  dark: {
    '--mantine-color-dimmed': 'var(--mantine-color-dark-1)',
    '--mantine-color-placeholder': 'var(--mantine-color-dark-1)',
    '--mantine-color-error': 'var(--mantine-color-red-4)',
    '--mantine-color-anchor': 'var(--mantine-color-blue-4)',
  },
});
