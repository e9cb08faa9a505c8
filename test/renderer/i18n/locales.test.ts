import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { projectFiles, projectRoot, projectText } from '#test/support/project-files.ts';

const folder = 'renderer/i18n/locales';
const languages = ['en', 'fi', 'sv'] as const;
type Words = Readonly<Record<string, string>>;

const wordsIn = (language: string, file: string): Words =>
  JSON.parse(readFileSync(join(projectRoot, folder, language, file), 'utf8')) as Words;
const files = readdirSync(join(projectRoot, folder, 'en')).sort();
const placeholders = (text: string): readonly string[] =>
  [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name = '']) => name).sort();

describe.each(['fi', 'sv'])('the interface in %s', (language) => {
  it('has the same files as in English', () => {
    expect(readdirSync(join(projectRoot, folder, language)).sort()).toEqual(files);
  });

  it.each(files)('says everything of %s', (file) => {
    const english = wordsIn('en', file);
    const words = wordsIn(language, file);
    expect(Object.keys(words).sort()).toEqual(Object.keys(english).sort());
  });

  it.each(files)('fills in the same words in %s', (file) => {
    const english = wordsIn('en', file);
    const words = wordsIn(language, file);
    // A form for one thing may say "one" in words, so only other keys must count alike.
    const keys = Object.keys(english).filter((key) => !key.endsWith('_one'));
    const ofAll = (texts: Words) =>
      Object.fromEntries(keys.map((key) => [key, placeholders(texts[key] ?? '')]));
    expect(ofAll(words)).toEqual(ofAll(english));
  });
});

describe.each(languages)('texts in %s', (language) => {
  it.each(files)('of %s are neither empty nor padded', (file) => {
    const bad = Object.entries(wordsIn(language, file)).filter(
      ([, text]) => text.trim() === '' || text !== text.trim(),
    );
    expect(bad).toEqual([]);
  });

  it.each(files)('of %s have both forms wherever they count', (file) => {
    const keys = Object.keys(wordsIn(language, file));
    const counted = keys.filter((key) => key.endsWith('_one') || key.endsWith('_other'));
    const stems = new Set(counted.map((key) => key.replace(/_(one|other)$/, '')));
    expect(counted.length).toBe(2 * stems.size);
  });
});

describe('the types of words', () => {
  it('name every file whose keys are written in code', () => {
    const declared = [
      ...projectText('renderer/i18n/words.d.ts').matchAll(/locales\/en\/([\w-]+)\.json/g),
    ];
    const named = declared.map(([, name]) => `${name ?? ''}.json`);
    const used = projectFiles('renderer')
      .filter((path) => /\.tsx?$/.test(path))
      .flatMap((path) => [...projectText(path).matchAll(/useTranslation\('([\w-]+)'\)/g)])
      .map(([, name]) => `${name ?? ''}.json`);
    expect([...new Set(used)].filter((name) => !named.includes(name))).toEqual([]);
  });
});
