import { z } from 'zod';

/**
 * A legal field that may honestly be open.
 *
 * `notStated`: the text or the client is silent. `unknown`: asked, and not known. `notApplicable`: does
 * not arise here, and why. A document never invents a value for an open answer, and a check reports it.
 */
function answerOf<Schema extends z.ZodType>(value: Schema) {
  return z.discriminatedUnion('state', [
    z.strictObject({ state: z.literal('answered'), value }),
    z.strictObject({ state: z.literal('notStated') }),
    z.strictObject({ state: z.literal('unknown') }),
    z.strictObject({ state: z.literal('notApplicable'), reason: z.string() }),
  ]);
}

/** As `answerOf`; what a file leaves out is `notStated`. */
export function openAnswer<Schema extends z.ZodType>(value: Schema) {
  return answerOf(value).prefault({ state: 'notStated' });
}

export type Answer<Value> =
  | { state: 'answered'; value: Value }
  | { state: 'notStated' }
  | { state: 'unknown' }
  | { state: 'notApplicable'; reason: string };

/** The value of an answered answer, else `undefined`. */
export function answered<Value>(answer: Answer<Value>): Value | undefined {
  return answer.state === 'answered' ? answer.value : undefined;
}
