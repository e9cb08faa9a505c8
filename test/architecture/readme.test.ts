import { describe, expect, it } from 'vitest';
import { workspaceSchema } from '#shared/workspace/workspace.ts';
import { projectText } from '#test/support/project-files.ts';

const example = (): unknown => {
  const code = /```json\n([\s\S]*?)```/.exec(projectText('README.md'))?.[1];
  return JSON.parse(code ?? '');
};

describe('the README', () => {
  it('shows a workspace that opens as it stands', () => {
    const { format, formatVersion, ...workspace } = Object(example()) as Record<string, unknown>;
    expect({ format, formatVersion }).toEqual({ format: 'seloste', formatVersion: 1 });
    expect(workspaceSchema.safeParse(workspace).error).toBeUndefined();
  });

  it('names only scripts that exist', () => {
    const scripts = [
      ...projectText('README.md').matchAll(/npm run (?:--silent )?([a-z0-9:]+)/g),
    ].map((match) => match[1]);
    const known = Object.keys(
      (JSON.parse(projectText('package.json')) as { scripts: Record<string, string> }).scripts,
    );
    expect(new Set(scripts)).toEqual(new Set(scripts.filter((name) => known.includes(name ?? ''))));
  });
});
