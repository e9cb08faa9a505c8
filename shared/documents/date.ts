import { formatDate } from '#shared/phrases/format-date.ts';
import { formatDuration } from '#shared/phrases/format-duration.ts';
import { type DocumentContext, originOf, type Place } from './context.ts';
import { text } from './inline.ts';
import type { Term } from './term.ts';

/** A calendar day as the language writes it in running text, in the style that the workspace has chosen. */
export function formatDay(context: DocumentContext, day: string): string {
  const style = context.workspace.settings.dateStyle === 'long' ? 'long' : 'usual';
  return formatDate(day, context.phrases.format, style);
}

/** A period as a term: "12 months", with the Finnish genitive ("12 kuukauden") where a sentence asks for it. */
export function durationTerm(
  context: DocumentContext,
  place: Place,
  field: string,
  duration: string,
): Term {
  const { format } = context.phrases;
  const origin = [originOf(place, field)];
  const style = context.periodStyle;
  return {
    base: [text(formatDuration(duration, format, { style }), origin)],
    forms: {
      genitive: [text(formatDuration(duration, format, { style, case: 'genitive' }), origin)],
    },
    isName: false,
  };
}
