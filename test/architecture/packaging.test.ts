import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { bundledFontFolders } from '#electron/documents/fonts.ts';
import { projectRoot } from '#test/support/project-files.ts';

type Configuration = Readonly<Record<string, unknown>> & {
  readonly appId: string;
  readonly files: readonly { readonly filter: readonly string[] }[];
  readonly asarUnpack: readonly string[];
  readonly extraResources: readonly { readonly from: string; readonly to: string }[];
  readonly electronFuses: Readonly<Record<string, boolean>>;
  readonly fileAssociations: readonly { readonly ext: string }[];
  readonly directories: { readonly buildResources: string };
};

/** The reading and checking of electron-builder itself, which come with it. */
type Builder = {
  readonly getConfig: (root: string, file: string, config: null) => Promise<Configuration>;
  readonly validateConfiguration: (config: unknown, log: object) => Promise<void>;
};

const ownRequire = createRequire(join(projectRoot, 'node_modules/electron-builder/package.json'));
const builder = ownRequire('app-builder-lib/out/util/config/config.js') as Builder;
const silent = { isEnabled: false, add: () => undefined };
const configuration = await builder.getConfig(projectRoot, 'electron-builder.yml', null);

describe('the packages', () => {
  it('are described as electron-builder understands it', async () => {
    await expect(builder.validateConfiguration(configuration, silent)).resolves.toBeUndefined();
    await expect(
      builder.validateConfiguration({ ...configuration, asra: true }, silent),
    ).rejects.toThrow(/unknown property 'asra'/);
  });

  it('are made for three systems', () => {
    const { win, mac, linux } = configuration;
    expect([win, mac, linux].map((system) => Object(system) as { target: unknown })).toMatchObject([
      { target: ['nsis'] },
      { target: ['dmg', 'zip'] },
      { target: ['AppImage', 'deb'] },
    ]);
  });

  it('open workspace files', () => {
    expect(configuration.fileAssociations.map(({ ext }) => ext)).toEqual(['seloste']);
  });

  it('can be neither run as Node nor looked into nor changed', () => {
    expect(configuration.electronFuses).toMatchObject({
      runAsNode: false,
      enableNodeOptionsEnvironmentVariable: false,
      enableNodeCliInspectArguments: false,
      enableEmbeddedAsarIntegrityValidation: true,
      onlyLoadAppFromAsar: true,
      grantFileProtocolExtraPrivileges: false,
    });
  });

  it('carry the addon unpacked, and of the packages nothing that is bundled', () => {
    expect(configuration.asarUnpack).toEqual(['**/*.node']);
    expect(configuration.files.flatMap(({ filter }) => filter)).toEqual([
      'package.json',
      'dist/**/*',
      '!node_modules/**',
      'node_modules/@myriaddreamin/**',
    ]);
  });

  it('carry every bundled font where the compiler looks for it', () => {
    const carried = configuration.extraResources
      .filter(({ to }) => to.startsWith('fonts/'))
      .map(({ from, to }) => [from, to]);
    const wanted = bundledFontFolders('fonts').map((folder) => folder.replace(/[/\\][^/\\]+$/, ''));
    expect(carried.map(([, to]) => to)).toEqual([...new Set(wanted)]);
    for (const [from = ''] of carried) expect(existsSync(join(projectRoot, from))).toBe(true);
    const text = readFileSync(join(projectRoot, 'electron-builder.yml'), 'utf8');
    const styles = bundledFontFolders('fonts').map((folder) => folder.split(/[/\\]/).at(-1) ?? '');
    expect(styles.filter((style) => !text.includes(style))).toEqual([]);
  });

  it('have their icons', () => {
    const { buildResources } = configuration.directories;
    const icon = readFileSync(join(projectRoot, buildResources, 'icon.png'));
    expect(buildResources).toBe('electron/resources');
    // Width and height stand at fixed places in a PNG.
    expect([icon.readUInt32BE(16), icon.readUInt32BE(20)]).toEqual([1024, 1024]);
    expect(existsSync(join(projectRoot, buildResources, 'icons/512x512.png'))).toBe(true);
  });
});
