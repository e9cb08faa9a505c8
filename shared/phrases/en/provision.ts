import { phrase, slot } from '#shared/phrases/phrase.ts';
import type { ProvisionPhrases } from '#shared/phrases/topics/provision.ts';

export const provision: ProvisionPhrases = {
  heading: phrase`Whether the data must be provided`,
  kinds: {
    statutory: phrase`The provision of personal data is a statutory requirement.`,
    contractual: phrase`The provision of personal data is a contractual requirement.`,
    neededToConcludeContract: phrase`The provision of personal data is a requirement necessary to enter into a contract.`,
    neededForRequest: phrase`The personal data are needed to deal with the data subject’s request.`,
    voluntary: phrase`The provision of personal data is voluntary.`,
  },
  obliged: phrase`The data subject is obliged to provide the data.`,
  notObliged: phrase`The data subject is not obliged to provide the data.`,
  consequence: phrase`Consequences of failure to provide the data: ${slot('consequence')}.`,
  otherWay: phrase`The matter can also be dealt with by contacting: ${slot('contact')}.`,
};
