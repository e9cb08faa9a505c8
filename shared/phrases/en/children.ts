import { inflected, phrase, slot } from '#shared/phrases/phrase.ts';
import type { ChildrenPhrases } from '#shared/phrases/topics/children.ts';

export const children: ChildrenPhrases = {
  heading: phrase`Children’s personal data`,
  addressed: phrase`The services that the register relates to are also addressed to children.`,
  notAddressed: phrase`The services that the register relates to are not addressed to children.`,
  collected: phrase`The register also contains personal data of children.`,
  notCollected: phrase`Personal data of children are not knowingly collected.`,
  nationalAge: phrase`For information society services, a child’s own consent is sufficient once the child has reached the age laid down in national law.`,
  nationalAgeIn: inflected(
    phrase`For information society services, a child’s own consent is sufficient ${slot('country', 'inessive')} once the child is ${slot('years')} years old.`,
    phrase`For information society services, a child’s own consent is sufficient once the child is ${slot('years')} years old (${slot('country')}).`,
  ),
  ownAge: phrase`The age limit of the service is ${slot('years')} years.`,
  parentalConsent: phrase`For a younger child, consent is given or authorised by the holder of parental responsibility.`,
  verification: phrase`The consent of the holder of parental responsibility is verified as follows: ${slot('how')}.`,
};
