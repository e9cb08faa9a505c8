import { MantineProvider } from '@mantine/core';
import { variablesOf, theme } from './theme.ts';

/** The whole interface. */
export function App({ nonce }: { readonly nonce: string }) {
  return (
    <MantineProvider
      theme={theme}
      cssVariablesResolver={variablesOf}
      defaultColorScheme="auto"
      getStyleNonce={() => nonce}
    >
      <main data-app-state="ready">Seloste</main>
    </MantineProvider>
  );
}
