import type { SampleChoice } from '#renderer/features/start/start-screen.tsx';

const samples: Readonly<Record<SampleChoice['key'], () => Promise<{ readonly default: unknown }>>> =
  {
    kunta: () => import('#templates/samples/kunta.json'),
    'service-desk': () => import('#templates/samples/service-desk.json'),
    'print-fleet': () => import('#templates/samples/print-fleet.json'),
  };

/** A sample as the bytes of its file, so that it passes the same door as any other file. */
export async function sampleBytes(key: SampleChoice['key']): Promise<Uint8Array> {
  const { default: content } = await samples[key]();
  return new TextEncoder().encode(JSON.stringify(content));
}
