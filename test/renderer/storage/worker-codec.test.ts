// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { fileOf } from '#renderer/storage/codec.ts';
import type { CodecAnswer, CodecRequest } from '#renderer/storage/codec-messages.ts';
import { createWorkerCodec } from '#renderer/storage/worker-codec.ts';
import { storedShop } from '#test/support/stored-shop.ts';

const shop = { workspace: storedShop(), attachments: new Map<string, Uint8Array>() };

/** A worker whose answers the test gives: only its start and its messages are the browser's. */
function createWorker(answer: (request: CodecRequest) => CodecAnswer | 'crash'): Worker {
  const target = new EventTarget();
  return Object.assign(target, {
    postMessage: (request: CodecRequest) => {
      const given = answer(request);
      const event =
        given === 'crash' ? new Event('error') : new MessageEvent('message', { data: given });
      queueMicrotask(() => target.dispatchEvent(event));
    },
    terminate: () => undefined,
  }) as unknown as Worker;
}

describe('the codec in a worker', () => {
  it('hands each answer to the call that asked for it', async () => {
    const codec = createWorkerCodec(() =>
      createWorker(({ call }) => ({ call, kind: 'write', bytes: new Uint8Array([call]) })),
    );
    const [first, second] = await Promise.all([codec.write(shop), codec.write(shop)]);
    expect([[...first], [...second]]).toEqual([[1], [2]]);
  });

  it('is done without once it has crashed', async () => {
    let started = 0;
    const codec = createWorkerCodec(() => {
      started += 1;
      return createWorker(() => 'crash');
    });
    const bytes = await codec.write(shop);
    const opened = await codec.open(bytes);
    expect(opened.ok && opened.value.workspace).toEqual(shop.workspace);
    expect(started).toBe(1);
  });

  it('leaves out attachments that no record speaks of', () => {
    const attachments = new Map([['a'.repeat(64), new Uint8Array([1])]]);
    expect(fileOf({ ...shop, attachments })).toEqual(shop);
  });
});
