import { inflected, phrase, slot } from '#shared/phrases/phrase.ts';
import type { ChildrenPhrases } from '#shared/phrases/topics/children.ts';

export const children: ChildrenPhrases = {
  heading: phrase`Barns personuppgifter`,
  addressed: phrase`De tjänster som registret gäller riktar sig även till barn.`,
  notAddressed: phrase`De tjänster som registret gäller riktar sig inte till barn.`,
  collected: phrase`I registret behandlas även personuppgifter om barn.`,
  notCollected: phrase`Personuppgifter om barn samlas inte medvetet in.`,
  nationalAge: phrase`I fråga om informationssamhällets tjänster räcker barnets eget samtycke när barnet har fyllt det antal år som föreskrivs i nationell lag.`,
  nationalAgeIn: inflected(
    phrase`I fråga om informationssamhällets tjänster räcker barnets eget samtycke ${slot('country', 'inessive')} när barnet har fyllt ${slot('years')} år.`,
    phrase`I fråga om informationssamhällets tjänster räcker barnets eget samtycke när barnet har fyllt ${slot('years')} år (${slot('country')}).`,
  ),
  ownAge: phrase`Tjänstens åldersgräns är ${slot('years')} år.`,
  parentalConsent: phrase`För yngre barn ges eller godkänns samtycket av den person som har föräldraansvar för barnet.`,
  verification: phrase`Samtycket från den person som har föräldraansvar kontrolleras på följande sätt: ${slot('how')}.`,
};
