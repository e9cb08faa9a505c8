import '@mantine/core/styles.css';
import '@mantine/dates/styles.css';
import '@mantine/notifications/styles.css';
import '@mantine/spotlight/styles.css';
import '#renderer/components/tokens.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { startInterface, uiLanguageFor } from '#renderer/i18n/i18n.ts';
import { desktop } from '#renderer/platform/desktop.ts';
import { loadCatalogue } from '#shared/phrases/languages.ts';
import { currentRoute } from '#renderer/session/navigation.ts';
import { App } from './app.tsx';
import { Providers } from './providers.tsx';
import { ErrorScreen } from './error-screen.tsx';
import { pageNonce } from './page-nonce.ts';
import { prepare } from './prepare.ts';
import { saveCopy } from './save-copy.ts';
import { startServices } from './services.ts';
import { openSettings } from './settings-store.ts';

const element = document.getElementById('root');
if (element === null) throw new Error('The page has no root');
const page = element;
const nonce = pageNonce();
const bridge = desktop();
const services = startServices(bridge, () => settings.getState().author);
// The workspace need not wait for the settings, nor they for it.
prepare(currentRoute(), services);
const [settings, info] = await Promise.all([openSettings(bridge), bridge.call['app.info'](null)]);
const system = info.ok ? info.value.systemLanguage : navigator.language;
const language = settings.getState().language ?? system;
void loadCatalogue(uiLanguageFor(language));
await startInterface(language);

createRoot(page, { onUncaughtError: showError }).render(
  <StrictMode>
    <Providers nonce={nonce} settings={settings} session={services.session}>
      <App
        bridge={bridge}
        services={services}
        settings={settings}
        nonce={nonce}
        isMac={info.ok && info.value.platform === 'darwin'}
      />
    </Providers>
  </StrictMode>,
);

/** A defect while drawing has taken the interface away; a new root says what is safe. */
function showError(error: unknown): void {
  void bridge.call['log.append']({ level: 'error', code: 'render-failed' });
  createRoot(page).render(
    <Providers nonce={nonce} settings={settings} session={services.session}>
      <ErrorScreen error={error} onSaveCopy={() => void saveCopy(bridge, services)} />
    </Providers>,
  );
}
