import { describe, expect, it } from 'vitest';
import { projectFiles, projectText } from '#test/support/project-files.ts';

// Names that never change: people's files, scripts and stored data are addressed by them. The app
// id, the origin and the name of the database join this list when the desktop application does.

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

  it('gives workspace files the extension .seloste, in one spelling', () => {
    const extension = /['"`.](\.selost\w*)['"`]/gi;
    const spellings = sources.flatMap((text) =>
      [...text.matchAll(extension)].map(([, found]) => found),
    );
    expect([...new Set(spellings)]).toEqual(['.seloste']);
  });
});
