import { describe, expect, it } from 'vitest';
import { recordTypes } from '#shared/model/ids.ts';
import { recordJsonSchema, workspaceJsonSchema } from '#shared/workspace/json-schema.ts';
import { projectText } from '#test/support/project-files.ts';

describe('the JSON Schema of the workspace file', () => {
  it('is committed as the model says it (npm run --silent seloste -- schema > shared/workspace/workspace.schema.json)', () => {
    const committed: unknown = JSON.parse(projectText('shared/workspace/workspace.schema.json'));
    expect(committed).toEqual(workspaceJsonSchema());
  });

  it('asks a person for no field that has a default', () => {
    expect(workspaceJsonSchema()).toMatchObject({
      required: ['format', 'formatVersion', 'settings'],
      additionalProperties: false,
    });
  });

  it('has a schema of its own for every record type', () => {
    const named = recordTypes.map((type) => JSON.stringify(recordJsonSchema(type)).length > 200);
    expect(named).toEqual(recordTypes.map(() => true));
  });

  it('refers only to definitions that it has', () => {
    const text = JSON.stringify(workspaceJsonSchema());
    const used = new Set(Array.from(text.matchAll(/"#\/\$defs\/([^"]+)"/g), ([, name]) => name));
    const { $defs } = workspaceJsonSchema() as {
      readonly $defs: Readonly<Record<string, unknown>>;
    };
    expect([...used].filter((name) => name === undefined || !(name in $defs))).toEqual([]);
  });
});
