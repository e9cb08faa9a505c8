import './zod-in-worker.ts';
import { createDirectCodec } from './codec.ts';
import type { CodecAnswer, CodecRequest } from './codec-messages.ts';

const codec = createDirectCodec();

self.addEventListener('message', (event: MessageEvent<CodecRequest>) => {
  void answer(event.data).then((message) => self.postMessage(message));
});

async function answer(request: CodecRequest): Promise<CodecAnswer> {
  const { call } = request;
  return request.kind === 'open'
    ? { call, kind: 'open', result: await codec.open(request.bytes) }
    : { call, kind: 'write', bytes: await codec.write(request.file) };
}
