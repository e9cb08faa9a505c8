import { describe, expect, it } from 'vitest';
import { answerRequest, isTrusted, type Sender } from '#electron/main/answer.ts';
import type { Handlers } from '#electron/main/handlers.ts';
import type { Log } from '#electron/main/log.ts';
import { channels, events, type Channel } from '#shared/contract/channels.ts';
import { contract } from '#shared/contract/desktop.ts';
import { ok } from '#shared/kernel/result.ts';
import { exampleRequests } from './example-requests.ts';

const page: Sender = { origin: 'app://seloste', parent: null };

/** Sends a payload to handlers that note what reaches them. */
async function send(channel: Channel, payload: unknown, sender: Sender = page) {
  const reached: unknown[] = [];
  const lines: string[] = [];
  const log: Log = { append: (level, code) => lines.push(`${level} ${code}`) };
  const note = (request: unknown) => {
    reached.push(request);
    return Promise.resolve(ok(null));
  };
  const handlers = Object.fromEntries(channels.map((name) => [name, note])) as unknown as Handlers;
  const answer = await answerRequest({ channel, sender, payload, handlers, log });
  return { answer, reached, lines };
}

type Path = readonly (string | number)[];

/** Every place in a value, the value itself included; what a tree holds is for another process to check. */
function placesIn(value: unknown, path: Path = []): readonly Path[] {
  if (typeof value !== 'object' || value === null || value instanceof Uint8Array) return [path];
  if (path.at(-1) === 'tree') return [path];
  const children = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
  return [path, ...children.flatMap(([key, child]) => placesIn(child, [...path, key]))];
}

function withValueAt(value: unknown, [step, ...rest]: Path, replacement: unknown): unknown {
  if (step === undefined) return replacement;
  const copy: unknown = Array.isArray(value) ? [...(value as unknown[])] : { ...Object(value) };
  const holder = copy as Record<string | number, unknown>;
  holder[step] = withValueAt(holder[step], rest, replacement);
  return copy;
}

function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>((part, step) => (part as Record<string, unknown>)[step], value);
}

/** What nobody would send but a page that has gone astray. */
const hostile: readonly unknown[] = [
  undefined,
  -1e300,
  { length: 1 },
  [[]],
  '../../etc/passwd\0',
  { __proto__: { polluted: true }, constructor: 'x' },
  new Date(0),
  new Map([['token', 'a']]),
  'x'.repeat(3_000_000),
];

/** Requests with one place spoilt, as far as the contract does not happen to allow it there. */
function hostileRequests(channel: Channel): readonly unknown[] {
  const example = exampleRequests[channel];
  const { request } = contract[channel];
  const spoilt = placesIn(example).flatMap((path) => {
    const here = valueAt(example, path);
    const isRecord = typeof here === 'object' && here !== null && !Array.isArray(here);
    const extra = isRecord ? [withValueAt(example, path, { ...here, unknown: 1 })] : [];
    return [...hostile.map((bad) => withValueAt(example, path, bad)), ...extra];
  });
  return spoilt.filter((payload) => !request.safeParse(payload).success);
}

describe('the channels', () => {
  it('are these; a new one is a wider door', () => {
    console.log(`Channels: ${channels.join(', ')}. Events: ${events.join(', ')}.`);
    expect(channels).toEqual(Object.keys(exampleRequests));
    expect([channels.length, events.length]).toEqual([22, 4]);
    expect(Object.keys(contract).sort()).toEqual([...channels].sort());
  });

  it.each(channels)('%s takes what the page sends', async (channel) => {
    const { reached, lines } = await send(channel, exampleRequests[channel]);
    expect(reached).toEqual([exampleRequests[channel]]);
    expect(lines).toEqual([]);
  });

  it.each(channels)(
    '%s refuses what is spoilt in any place, and logs no payload',
    async (channel) => {
      const payloads = hostileRequests(channel);
      // Each place of the example is spoilt in most of the ways; a schema that took all would be none.
      expect(payloads.length).toBeGreaterThanOrEqual(placesIn(exampleRequests[channel]).length * 5);
      for (const payload of payloads) {
        const { answer, reached, lines } = await send(channel, payload);
        expect(answer).toEqual({
          ok: false,
          failure: { code: 'request-refused', params: { channel } },
        });
        expect(reached).toEqual([]);
        expect(lines).toEqual([`warn refused:${channel}:payload`]);
      }
    },
  );
});

describe('who asks', () => {
  it.each<[string, Sender]>([
    ['a frame inside the page', { origin: 'app://seloste', parent: {} }],
    ['another host of the scheme', { origin: 'app://other', parent: null }],
    ['a web page', { origin: 'https://seloste.example', parent: null }],
    ['a frame that is gone', null],
  ])('%s is refused', async (_, sender) => {
    expect(isTrusted(sender)).toBe(false);
    const { answer, reached, lines } = await send('app.info', null, sender);
    expect(answer.ok).toBe(false);
    expect(reached).toEqual([]);
    expect(lines).toEqual(['warn refused:app.info:sender']);
  });
});

describe('a bug in a handler', () => {
  it('is told as a defect, without what it said', async () => {
    const lines: string[] = [];
    const broken = (): never => {
      throw new RangeError('Maija Meikäläinen');
    };
    const answer = await answerRequest({
      channel: 'app.info',
      sender: page,
      payload: null,
      handlers: { 'app.info': broken } as unknown as Handlers,
      log: { append: (level, code) => lines.push(`${level} ${code}`) },
    });
    expect(answer).toEqual({
      ok: false,
      failure: { code: 'defect', params: { details: 'app.info (RangeError)' } },
    });
    expect(lines).toEqual(['error defect:app.info:RangeError']);
  });
});
