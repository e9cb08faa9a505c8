import { phrase, slot } from '#shared/phrases/phrase.ts';
import type { ChangesPhrases } from '#shared/phrases/topics/changes.ts';

export const changes: ChangesPhrases = {
  heading: phrase`Changes to this notice`,
  announcedWhere: phrase`Changes are announced as follows: ${slot('where')}.`,
  earlierVersions: {
    kept: phrase`Earlier versions remain available.`,
    onRequest: phrase`Earlier versions are available on request.`,
    replaced: phrase`The new version replaces earlier versions.`,
  },
  newPurposes: phrase`If personal data are to be processed for a purpose other than that for which they were collected, the data subject is informed before the further processing.`,
  changeLog: phrase`History of changes:`,
  change: {
    dated: phrase`${slot('date')}: ${slot('text')}`,
    numbered: phrase`Version ${slot('number')}: ${slot('text')}`,
    datedAndNumbered: phrase`${slot('date')} (version ${slot('number')}): ${slot('text')}`,
  },
  relatedHeading: phrase`Other documents`,
  related: {
    prevails: phrase`If the following document conflicts with this notice, that document prevails: ${slot('document')}.`,
    supplements: phrase`This notice is supplemented by ${slot('document')}.`,
    governsInstead: phrase`The following document applies instead of this notice: ${slot('document')}.`,
    details: phrase`More information is given in the following document: ${slot('document')}.`,
  },
  relatedFor: phrase`${slot('part')}: ${slot('statement')}`,
};
