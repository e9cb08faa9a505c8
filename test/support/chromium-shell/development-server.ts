import { join } from 'node:path';
import { build, loadConfigFromFile } from 'electron-vite';
import { createServer } from 'vite';
import { projectRoot } from '#test/support/project-files.ts';

/** What the shell needs to show the page while it is being written. */
export type Development = {
  readonly environment: Readonly<Record<string, string>>;
  readonly switches: readonly string[];
  readonly close: () => Promise<void>;
};

const configFile = join(projectRoot, 'electron/electron.vite.config.ts');

/** Builds everything once, for the main process, and serves the page with reload. */
export async function startDevelopment(): Promise<Development> {
  const loaded = await loadConfigFromFile({ command: 'serve', mode: 'development' }, configFile);
  await build({ configFile, logLevel: 'warn' });
  const { build: _, ...page } = loaded.config.renderer ?? {};
  const server = await createServer({ ...page, configFile: false, mode: 'development' });
  await server.listen();
  const address = server.resolvedUrls?.local[0];
  if (address === undefined) throw new Error('The development server has no address');
  return {
    environment: { ELECTRON_RENDERER_URL: address },
    // Without these a page of another origin may not open a socket to this machine.
    switches: ['--disable-features=LocalNetworkAccessChecks,LocalNetworkAccessChecksWebSockets'],
    close: () => server.close(),
  };
}
