import { MantineProvider } from '@mantine/core';
import { DatesProvider } from '@mantine/dates';
import { ModalsProvider } from '@mantine/modals';
import { Notifications } from '@mantine/notifications';
import 'dayjs/locale/fi';
import 'dayjs/locale/sv';
import { Suspense, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useStore } from 'zustand';
import { SessionProvider } from '#renderer/session/session-context.tsx';
import type { Session } from '#renderer/session/session.ts';
import type { SettingsStore } from './settings-store.ts';
import { theme, variablesOf } from './theme.ts';

type Props = {
  readonly nonce: string;
  readonly settings: SettingsStore;
  readonly session: Session;
  readonly children: ReactNode;
};

/** Theme, dialogs, dates and session round everything that is drawn. */
export function Providers({ nonce, settings, session, children }: Props) {
  const { i18n } = useTranslation();
  const colorScheme = useStore(settings, (state) => state.colorScheme);
  return (
    <MantineProvider
      theme={theme}
      cssVariablesResolver={variablesOf}
      defaultColorScheme="auto"
      {...(colorScheme === 'auto' ? {} : { forceColorScheme: colorScheme })}
      getStyleNonce={() => nonce}
    >
      <DatesProvider settings={{ locale: i18n.language, firstDayOfWeek: 1 }}>
        <ModalsProvider>
          <Notifications position="bottom-right" />
          <SessionProvider session={session}>
            <Suspense>{children}</Suspense>
          </SessionProvider>
        </ModalsProvider>
      </DatesProvider>
    </MantineProvider>
  );
}
