import { describe, expect, it } from 'vitest';
import { appId, appOrigin, fileExtension } from '#electron/main/names.ts';
import { databaseName } from '#renderer/storage/database.ts';
import { shellOrigin } from '#test/support/chromium-shell/calls.ts';
import { projectFiles, projectText } from '#test/support/project-files.ts';

// Names that never change: people's files, scripts and stored data are addressed by them.

const sources = ['shared', 'electron', 'renderer']
  .flatMap(projectFiles)
  .filter((path) => path.endsWith('.ts'))
  .map(projectText);

describe('names that never change', () => {
  it('calls the command line seloste', () => {
    const { name, scripts } = JSON.parse(projectText('package.json')) as {
      readonly name: string;
      readonly scripts: Readonly<Record<string, string>>;
    };
    expect(name).toBe('seloste');
    expect(scripts['seloste']).toContain('electron/cli/main.ts');
  });

  it('calls the application eu.seloste.app, in its code and in its packages', () => {
    expect(appId).toBe('eu.seloste.app');
    expect(projectText('electron-builder.yml')).toContain('\nappId: eu.seloste.app\n');
  });

  it('keeps the data of people at app://seloste, and in the browser at seloste.localhost', () => {
    expect(appOrigin).toBe('app://seloste');
    expect(shellOrigin).toBe('https://seloste.localhost');
  });

  it('calls the database seloste', () => {
    expect(databaseName).toBe('seloste');
  });

  it('gives workspace files the extension .seloste, in one spelling', () => {
    const extension = /['"`.](\.selost\w*)['"`]/gi;
    const spellings = sources.flatMap((text) =>
      [...text.matchAll(extension)].map(([, found]) => found),
    );
    expect([...new Set(spellings)]).toEqual(['.seloste']);
    expect(fileExtension).toBe('.seloste');
  });
});
