import { describe, expect, it } from 'vitest';
import { acceptanceByUse, filler, suspectTexts } from '#shared/checks/facts/suspect-texts.ts';
import { repealedActs } from '#shared/checks/repealed-acts.ts';
import { supersededTerms } from '#shared/checks/superseded-terms.ts';
import { frameworks } from '#shared/law/frameworks.ts';
import { sccDecisions } from '#shared/law/scc.ts';

/** Words that rules look for, in each way in which a pattern takes them. */
const meant = [
  ...['Safe Harbour', 'Safe-Harbor', 'Turvasatama', '2000/520/EG', '2000/520/EY'],
  ...['Privacy Shield', '2016/1250', 'yksityisyyden suoja -järjestely'],
  ...['skölden för skydd av privatlivet', 'Data Privacy Framework', '2023/1795', '2021/914'],
  ...['2001/497/EG', '2004/915/EY', '2002/16/EG', '2010/87/EU', '2021/915'],
  ...['mallisopimuslausekkeet', 'registerförare', 'registeransvarig', 'personuppgiftsombud'],
  ...['legitimt intresse', 'legitima affärsintressen', 'standardskyddsklausuler'],
  ...['standarddataskyddklausul', 'dataförflyttning', 'åtkomst', 'rätt till åtkomst', 'tillträde'],
  ...['personligt identifierbar information', 'personally identifiable information'],
  ...['rekisteriseloste', 'tarkastusoikeus', 'mallisopimuslauseke', 'henkilötietolaki'],
  ...['523/1999', 'personuppgiftslagen', 'missbruksregeln', '1998:204', 'henkilötietodirektiivi'],
  ...['By using this site you agree', 'you accept it by browsing on', 'you consent by visiting'],
  ...['by continuing you accept', 'you agree by accessing it', 'continued use constitutes consent'],
  ...['jatkamalla hyväksyt', 'käyttämällä annat suostumuksen', 'hyväksyt ehdot selaamalla'],
  ...['genom att använda sidan godkänner du', 'genom att fortsätta samtycker du'],
  ...['du accepterar det genom att surfa', 'du godkänner det genom att besöka oss'],
  ...['TBD', 'XXX', 'lorem ipsum', '{{name}}', ['TO', 'DO'].join('')],
  ...['dataskyddsdirektivet', 'Directive 95/46/EC', 'the Data Protection Act 1998'],
];

function suspects(text: string) {
  const holder = { sv: { text } };
  return suspectTexts({ localized: [holder], words: [] }).map((found) => found.text);
}

describe('texts that rules on words have to look at', () => {
  it.each(meant)('are found by "%s"', (words) => {
    const text = `Text: ${words}.`;
    expect(suspects(text).concat(suspects(words))).toEqual([text, words]);
  });

  it('are found for every pattern', () => {
    const patterns = [
      acceptanceByUse,
      filler,
      ...[...supersededTerms, ...repealedActs].map(({ pattern }) => new RegExp(pattern, 'i')),
      ...[...frameworks, ...sccDecisions].flatMap(({ mentions }) =>
        mentions.map((each) => new RegExp(each)),
      ),
    ];
    const unseen = patterns.filter((pattern) => !meant.some((words) => pattern.test(words)));
    expect(unseen).toEqual([]);
  });

  it('are none that say nothing of the kind', () => {
    expect(suspects('Vi behandlar namn och adress för att leverera varor.')).toEqual([]);
  });
});
