import './zod-without-eval.ts';
import '@mantine/core/styles.css';
import '@mantine/dates/styles.css';
import '@mantine/notifications/styles.css';
import '@mantine/spotlight/styles.css';
import '#renderer/components/tokens.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { startInterface } from '#renderer/i18n/i18n.ts';
import { App } from './app.tsx';
import { pageNonce } from './page-nonce.ts';

const root = document.getElementById('root');
if (root === null) throw new Error('The page has no root');
const nonce = pageNonce();

await startInterface(navigator.language);
createRoot(root).render(
  <StrictMode>
    <App nonce={nonce} />
  </StrictMode>,
);
