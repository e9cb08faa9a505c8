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
  obliged: {
    statutory: phrase`The provision of personal data is a statutory requirement, and the data subject is obliged to provide the data.`,
    contractual: phrase`The provision of personal data is a contractual requirement, and the data subject is obliged to provide the data.`,
    neededToConcludeContract: phrase`The data are necessary to enter into a contract, and the data subject is obliged to provide them.`,
    neededForRequest: phrase`The data are needed to deal with the data subject’s request, and the data subject is obliged to provide them.`,
    voluntary: phrase`The provision of personal data is voluntary. The data subject is obliged to provide the data.`,
  },
  notObliged: {
    statutory: phrase`The data are requested on the basis of law, but the data subject is not obliged to provide them.`,
    contractual: phrase`The data are needed for the performance of the contract, but the data subject is not obliged to provide them.`,
    neededToConcludeContract: phrase`The data are necessary to enter into a contract, but the data subject is not obliged to provide them.`,
    neededForRequest: phrase`The data are needed to deal with the data subject’s request, but the data subject is not obliged to provide them.`,
    voluntary: phrase`The provision of personal data is voluntary.`,
  },
  consequence: phrase`If the data are not provided, ${slot('consequence')}.`,
  otherWay: phrase`The matter can also be dealt with by contacting: ${slot('contact')}.`,
};
