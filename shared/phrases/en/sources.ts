import { phrase, slot } from '#shared/phrases/phrase.ts';
import type { SourcesPhrases } from '#shared/phrases/topics/sources.ts';

export const sources: SourcesPhrases = {
  heading: phrase`Sources of the data`,
  heads: {
    collected: {
      always: phrase`The data are collected`,
      may: phrase`Data may be collected`,
      never: phrase`No data are collected`,
    },
    obtained: {
      always: phrase`The data are obtained`,
      may: phrase`Data may be obtained`,
      never: phrase`No data are obtained`,
    },
    generated: {
      always: phrase`The data are generated`,
      may: phrase`Data may be generated`,
      never: phrase`No data are collected`,
    },
    derived: {
      always: phrase`The data are derived`,
      may: phrase`Data may be derived`,
      never: phrase`No data are derived`,
    },
  },
  sentence: phrase`${slot('head')} ${slot('from')}.`,
  sentenceAt: phrase`${slot('head')} ${slot('from')} in connection with ${slot('occasion')}.`,
  sentenceOccasion: phrase`${slot('head')} in connection with ${slot('occasion')}.`,
  fromSubject: {
    direct: phrase`directly from the data subject`,
    indirect: phrase`indirectly from the data subject`,
    directOrIndirect: phrase`directly or indirectly from the data subject`,
  },
  fromParty: phrase`from ${slot('party')}`,
  fromPartyManner: {
    direct: phrase`directly from ${slot('party')}`,
    indirect: phrase`indirectly from ${slot('party')}`,
    directOrIndirect: phrase`directly or indirectly from ${slot('party')}`,
  },
  fromThirdParty: phrase`from a source other than the data subject`,
  fromConduct: phrase`by the data subject’s own actions`,
  fromOtherData: phrase`from other data`,
  automated: phrase`The collection of data is automated.`,
  notAutomated: phrase`The collection of data is not automated.`,
  theData: phrase`data`,
  theDataInSection: phrase`the data described in section ${slot('section')}`,
  system: phrase`The following system records and processes ${slot('data')}: ${slot('system')}.`,
  systemAutomatic: phrase`The following system automatically records and processes ${slot('data')}: ${slot('system')}.`,
  systems: phrase`The following systems record and process ${slot('data')}: ${slot('systems')}.`,
  systemsAutomatic: phrase`The following systems automatically record and process ${slot('data')}: ${slot('systems')}.`,
  publiclyAccessible: phrase`The source is publicly accessible.`,
  notPubliclyAccessible: phrase`The source is not publicly accessible.`,
  told: {
    withinOneMonth: phrase`Data subjects are informed of the processing within a reasonable period, at the latest within one month after the personal data have been obtained.`,
    firstCommunication: phrase`Data subjects are informed of the processing at the latest at the time of the first communication with them.`,
    firstDisclosure: phrase`Data subjects are informed of the processing at the latest when the personal data are first disclosed.`,
    atCollection: phrase`Data subjects are informed of the processing when the personal data are collected.`,
  },
  exceptions: {
    alreadyInformed: phrase`Data subjects are not informed of the processing separately because they already have the information (${slot('citation')}).`,
    impossibleOrDisproportionate: phrase`Data subjects are not informed of the processing separately because this proves impossible or would involve a disproportionate effort (${slot('citation')}).`,
    obtainingLaidDownByLaw: phrase`Data subjects are not informed of the processing separately because the obtaining of the personal data is expressly laid down by law (${slot('citation')}).`,
    professionalSecrecy: phrase`Data subjects are not informed of the processing separately because the personal data must remain confidential under an obligation of secrecy (${slot('citation')}).`,
  },
  closed: phrase`No other sources are used.`,
  open: phrase`The list of sources is not exhaustive.`,
};
