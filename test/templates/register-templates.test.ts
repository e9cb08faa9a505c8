import { describe, expect, it } from 'vitest';
import { addFromTemplate } from '#shared/commands/add-from-template.ts';
import { newWorkspace } from '#shared/commands/new-workspace.ts';
import { runCommand } from '#shared/commands/run-command.ts';
import { actById } from '#shared/law/acts.ts';
import { libraryFileSchema } from '#shared/model/library.ts';
import { registerTemplateSchema } from '#shared/model/register-template.ts';
import { openWorkspace } from '#shared/workspace/open-workspace.ts';
import type { Workspace } from '#shared/workspace/workspace.ts';
import { writeSeloste } from '#shared/workspace/write-workspace.ts';
import { documentOf } from '#test/support/documents-of.ts';
import { createCountingIds, createFixedClock } from '#test/support/fixed-clock.ts';
import { projectFiles, projectText } from '#test/support/project-files.ts';

const library = projectFiles('templates/vocabulary')
  .filter((path) => path.endsWith('.json'))
  .map((path) => libraryFileSchema.parse(JSON.parse(projectText(path))));

const templates = projectFiles('templates/activities')
  .filter((path) => path.endsWith('.json'))
  .map((path) => ({ path, ...registerTemplateSchema.parse(JSON.parse(projectText(path))) }));

const languages = ['fi', 'sv', 'en'] as const;
const context = { clock: createFixedClock(), ids: createCountingIds(), by: '' };

function emptyWorkspace(country: string): Workspace {
  return newWorkspace({ name: 'Esimerkki', languages: [...languages], defaultCountry: country });
}

function withTemplate(before: Workspace, id: string): Workspace {
  const template = templates.find((each) => each.id === id);
  if (template === undefined) throw new Error(`No template ${id}`);
  const args = { template, library, controller: null };
  const outcome = runCommand(before, addFromTemplate, args, context);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.failure, null, 2));
  return outcome.value.workspace;
}

it('there are eight templates, each under its own name', () => {
  expect(templates.map(({ path, id }) => path.endsWith(`/${id}.json`))).toEqual(
    Array.from({ length: 8 }, () => true),
  );
});

it('names only acts that the law tables know', () => {
  const laws = templates.flatMap(({ activities, retention }) => [
    ...activities.flatMap(({ bases }) => bases.flatMap((basis) => basis.laws)),
    ...retention.flatMap(({ grounds }) => grounds),
  ]);
  expect(
    laws.map(({ actId = '' }) => actId).filter((actId) => actById(actId) === undefined),
  ).toEqual([]);
});

describe.each(templates)('the template $id', ({ id, name, activities }) => {
  it.each(['FI', 'SE', 'DE'])('becomes a register that opens again (%s)', (country) => {
    const workspace = withTemplate(emptyWorkspace(country), id);
    const opened = openWorkspace(writeSeloste({ workspace, attachments: new Map() }));
    expect(opened).toEqual({ ok: true, value: { workspace, attachments: new Map() } });
    expect(workspace.registers.map((register) => register.name['fi']?.text)).toEqual([name.fi]);
    expect(workspace.activities).toHaveLength(activities.length);
    expect(workspace.retentionRules.length).toBeGreaterThan(0);
  });

  it('gives every activity a period or criteria', () => {
    const { activities: made, retentionRules } = withTemplate(emptyWorkspace('FI'), id);
    const covered = new Set(
      retentionRules.flatMap(({ scope }) =>
        scope.activities.kind === 'only' ? scope.activities.ids : made.map((each) => each.id),
      ),
    );
    expect(made.filter((activity) => !covered.has(activity.id))).toEqual([]);
  });

  it('takes laws of its own country only', () => {
    const { activities: made, retentionRules } = withTemplate(emptyWorkspace('SE'), id);
    const jurisdictions = [
      ...made.flatMap(({ legalBases }) => legalBases.flatMap(({ laws }) => laws)),
      ...retentionRules.flatMap(({ grounds }) => grounds),
    ].map(({ jurisdiction }) => jurisdiction);
    expect(jurisdictions.filter((jurisdiction) => jurisdiction !== 'SE')).toEqual([]);
  });

  it.each(languages)('has all its words in the notice (%s)', (language) => {
    const workspace = withTemplate(emptyWorkspace('FI'), id);
    const register = workspace.registers[0]?.id ?? '';
    const { diagnostics } = documentOf(workspace, { document: 'notice', register, language });
    expect(diagnostics.filter(({ code }) => code === 'missing-translation')).toEqual([]);
  });
});

it('uses the words again that a workspace has', () => {
  const once = withTemplate(emptyWorkspace('FI'), 'newsletter');
  const twice = withTemplate(once, 'newsletter');
  expect(twice.registers).toHaveLength(2);
  expect(twice.vocabulary).toEqual(once.vocabulary);
  expect(twice.dataCategories).toEqual(once.dataCategories);
});
