import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';

/** A bundled family, with the folders of the styles in use inside its package. */
type BundledFamily = { readonly packageName: string; readonly styles: readonly string[] };

/**
 * The only families that documents are set in, first the one for text. Folders of single styles, because
 * the compiler reads every file below a folder.
 */
const families: readonly BundledFamily[] = [
  {
    packageName: '@expo-google-fonts/noto-sans',
    styles: ['400Regular', '400Regular_Italic', '600SemiBold', '600SemiBold_Italic', '700Bold'],
  },
  { packageName: '@expo-google-fonts/noto-sans-symbols-2', styles: ['400Regular'] },
  { packageName: '@expo-google-fonts/noto-sans-math', styles: ['400Regular'] },
];

/**
 * Folders of the bundled fonts: as the checkout has them in its packages, or as the packaged application
 * has them, in one folder with a folder for each family.
 */
export function bundledFontFolders(root?: string): readonly string[] {
  if (root !== undefined) {
    return families.flatMap(({ packageName, styles }) =>
      styles.map((style) => join(root, basename(packageName), style)),
    );
  }
  const packages = createRequire(import.meta.url);
  return families.flatMap(({ packageName, styles }) => {
    const folder = dirname(packages.resolve(`${packageName}/package.json`));
    return styles.map((style) => join(folder, style));
  });
}
