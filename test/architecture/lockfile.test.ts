import { describe, expect, it } from 'vitest';
import { projectText } from '#test/support/project-files.ts';

type LockedPackage = {
  readonly version?: string;
  readonly resolved?: string;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
};

const { packages } = JSON.parse(projectText('package-lock.json')) as {
  readonly packages: Readonly<Record<string, LockedPackage>>;
};

describe('the lockfile', () => {
  // Installing on one machine can leave out the native packages of the others, and then a clean
  // installation refuses there: add the missing entries (version, os, cpu) by hand.
  it('lists the native packages of every platform', () => {
    const missing = Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
      Object.keys(optionalDependencies).filter(
        (name) =>
          !(`node_modules/${name}` in packages) && !(`${path}/node_modules/${name}` in packages),
      ),
    );
    expect(missing).toEqual([]);
  });

  it('does not say from which server a package came', () => {
    const resolved = Object.values(packages).flatMap((entry) => entry.resolved ?? []);
    expect(resolved).toEqual([]);
  });
});
