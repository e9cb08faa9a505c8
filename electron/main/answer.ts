import type { Channel } from '#shared/contract/channels.ts';
import { contract, type DesktopFailure, type ResponseOf } from '#shared/contract/desktop.ts';
import { fail, type Result } from '#shared/kernel/result.ts';
import type { Handlers, Requests } from './handlers.ts';
import type { Log } from './log.ts';
import { appOrigin } from './names.ts';

/** Who asks: the frame, as Electron tells it. `null` when it is gone. */
export type Sender = { readonly origin: string; readonly parent: unknown } | null;

/** Whether a request comes from our own page itself, not from a frame in it or from another origin. */
export function isTrusted(sender: Sender): boolean {
  return sender !== null && sender.parent === null && sender.origin === appOrigin;
}

const requests: Requests = contract;

/**
 * Answers one request of the page: checks who asks, then what is asked, then does it. Always a value;
 * a bug becomes the failure `defect`. Logged without what was sent.
 */
export async function answerRequest<Name extends Channel>({
  channel,
  sender,
  payload,
  handlers,
  log,
}: {
  readonly channel: Name;
  readonly sender: Sender;
  readonly payload: unknown;
  readonly handlers: Handlers;
  readonly log: Log;
}): Promise<Result<ResponseOf<Name>, DesktopFailure>> {
  if (!isTrusted(sender)) return refuse(channel, 'sender', log);
  const request = requests[channel].request.safeParse(payload);
  if (!request.success) return refuse(channel, 'payload', log);
  try {
    return await handlers[channel](request.data);
  } catch (error) {
    const name = error instanceof Error ? error.name : typeof error;
    log.append('error', `defect:${channel}:${name}`);
    return fail({ code: 'defect', params: { details: `${channel} (${name})` } });
  }
}

function refuse(
  channel: Channel,
  reason: 'sender' | 'payload',
  log: Log,
): Result<never, DesktopFailure> {
  log.append('warn', `refused:${channel}:${reason}`);
  return fail({ code: 'request-refused', params: { channel } });
}
