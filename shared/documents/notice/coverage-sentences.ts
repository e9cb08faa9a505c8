import type { Scope } from '#shared/model/scope.ts';
import { originOf, type Place } from '#shared/documents/context.ts';
import { withOrigin } from '#shared/documents/localized.ts';
import { countryNameTerm } from '#shared/documents/location-term.ts';
import { systemTerm } from '#shared/documents/record-term.ts';
import { say } from '#shared/documents/say.ts';
import { selectionTerm, subjectsTerm } from '#shared/documents/scope-term.ts';
import { joinTerms } from '#shared/documents/term.ts';
import type { Inline } from '#shared/documents/tree.ts';
import type { NoticeContext } from './notice-context.ts';

/** Which data, persons, systems and countries a flow covers, where it is not all of them. */
export function coverageSentences(
  context: NoticeContext,
  place: Place,
  scope: Scope,
): readonly (readonly Inline[])[] {
  const { recipients, format } = context.phrases;
  const data = selectionTerm(context, place, 'scope/dataCategories', scope.dataCategories);
  const subjects = subjectsTerm(context, place, 'scope/dataSubjects', scope.dataSubjects);
  const systems = scope.systems.map((id, index) =>
    withOrigin(
      systemTerm(context, context.index.system(id)),
      originOf(place, `scope/systems/${String(index)}`),
    ),
  );
  const countries = scope.countries.map((code, index) =>
    countryNameTerm(context, place, `scope/countries/${String(index)}`, code),
  );
  return [
    data === undefined ? [] : say(recipients.data, { data }),
    subjects === undefined ? [] : say(recipients.subjects, { subjects }),
    systems.length === 0
      ? []
      : say(recipients.fromSystems, { systems: joinTerms(systems, format) }),
    countries.length === 0
      ? []
      : say(recipients.inCountries, { countries: joinTerms(countries, format) }),
  ];
}
