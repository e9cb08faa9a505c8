import { phrase, slot } from '#shared/phrases/phrase.ts';
import type { CookiesPhrases } from '#shared/phrases/topics/cookies.ts';

export const cookies: CookiesPhrases = {
  heading: phrase`Kakor och liknande tekniker`,
  lead: phrase`I tjänsten används följande kakor och liknande tekniker:`,
  toldElsewhere: phrase`Information om kakor och liknande tekniker finns i följande dokument: ${slot('document')}.`,
  caption: phrase`Kakor och liknande tekniker`,
  columns: {
    name: phrase`Teknik`,
    purpose: phrase`Ändamål och uppgifter`,
    provider: phrase`Leverantör`,
    lifetime: phrase`Giltighetstid`,
    choice: phrase`Samtycke och avböjande`,
  },
  techniques: {
    cookie: phrase`kaka`,
    script: phrase`skript`,
    pixel: phrase`spårningspixel`,
    plugin: phrase`insticksprogram`,
    storage: phrase`lagring i webbläsaren`,
    fingerprint: phrase`igenkänning av enheten`,
  },
  data: phrase`Uppgifter: ${slot('data')}.`,
  session: phrase`tills webbläsaren stängs`,
  roles: {
    processor: phrase`personuppgiftsbiträde`,
    controller: phrase`självständigt personuppgiftsansvarig`,
    jointController: phrase`gemensamt personuppgiftsansvarig`,
  },
  consent: {
    prior: phrase`Används endast med samtycke, som begärs innan tekniken tas i bruk.`,
    notAsked: phrase`Samtycke begärs inte.`,
    notNeeded: phrase`Nödvändig för att tillhandahålla tjänsten.`,
  },
  refusal: {
    browser: phrase`Användningen kan blockeras i webbläsarens inställningar.`,
    preferenceTool: phrase`Användningen kan avböjas i kakinställningarna.`,
    link: phrase`Användningen kan avböjas via en länk.`,
    linkTo: phrase`Användningen kan avböjas: ${slot('link')}.`,
  },
};
