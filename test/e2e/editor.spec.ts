import { startPage } from './page-models/start-page.ts';
import type { WorkspacePage } from './page-models/workspace-page.ts';
import { expect, test } from './support/test.ts';

test.use({ language: 'fi' });
test.setTimeout(180_000);

const register = 'Service Deskin loppukäyttäjärekisteri';

test('a person models a register with words of the library and sees its notice in three languages', async ({
  app,
}) => {
  const workspace = await startPage(app, 'fi').create({
    name: 'Palvelutalo Oy',
    languages: ['ruotsi', 'englanti'],
  });
  await modelController(workspace);
  await modelRegister(workspace);
  await modelSource(workspace);
  await modelActivity(workspace);
  await modelProcessor(workspace);
  await modelRetention(workspace);

  await test.step('the notice stands beside the form in three languages', async () => {
    const preview = workspace.preview();
    const sentences = {
      FI: ['Palvelutalo Oy', 'Esimerkkikatu 16', '12 kuukauden ajan'],
      SV: ['Palvelutalo Oy', 'rättsliga anspråk', '12 månader'],
      EN: ['Palvelutalo Oy', 'legal claims', '12 months'],
    } as const;
    for (const language of ['FI', 'SV', 'EN'] as const) {
      await preview.language(language);
      for (const words of sentences[language]) {
        await expect(preview.document().locator('body')).toContainText(words);
      }
    }
  });
});

async function modelController(workspace: WorkspacePage): Promise<void> {
  await workspace.goTo('parties');
  const party = await workspace.add('parties', 'Palvelutalo Oy');
  await party.choose('country', 'Suomi');
  const addresses = party.part('addresses');
  await addresses.addItem('addresses');
  await addresses.write('addresses.lines', 'Esimerkkikatu 16\n00380 Helsinki');
  await addresses.choose('addresses.country', 'Suomi');
  const contacts = party.part('contactPoints');
  await contacts.addItem('contactPoints');
  await contacts.choose('contactPoints.channel', 'Sähköposti');
  await contacts.write('contactPoints.value', 'privacy@palvelutalo.example');
}

async function modelRegister(workspace: WorkspacePage): Promise<void> {
  await workspace.goTo('registers');
  const form = await workspace.addRegister(register);
  await form.writeIn('name', {
    Ruotsi: 'Service Desks slutanvändarregister',
    Englanti: 'Service Desk end-user register',
  });
  const controllers = form.part('controllers');
  await controllers.addItem('controllers');
  await controllers.choose('controllers.party', 'Osapuoli');
  await controllers.choose('fields:partyRef.party', 'Palvelutalo Oy');
  await form.chooseAlso('subjectCategories', 'service deskin loppukäyttäjät');
}

async function modelSource(workspace: WorkspacePage): Promise<void> {
  await workspace.goTo('data');
  await workspace.goToTab('sources');
  const source = await workspace.add('sources');
  await source.choose('kind', '=dataSubject');
}

async function modelActivity(workspace: WorkspacePage): Promise<void> {
  await workspace.goTo('activities');
  const activity = await workspace.add('activities', 'Riitatilanteiden selvittäminen');
  await activity.choose('purpose', 'oikeusvaateiden laatiminen');
  await activity.choose('role', '=controller');
  const bases = activity.part('legalBases');
  await bases.addItem('legalBases');
  await bases.choose('fields:legalBasis.point', 'fields:article6=f');
  const interests = bases.part('fields:legalBasis.interests');
  await interests.addItem('fields:legalBasis.interests');
  await interests.choose('fields:legalBasis.interests.what', 'oikeusva');
  const uses = activity.part('dataUses');
  await uses.addItem('dataUses');
  await uses.choose('fields:dataUse.dataCategory', 'nimi');
  await uses.chooseAlso('fields:dataUse.sources', 'rekisteröi');
}

async function modelProcessor(workspace: WorkspacePage): Promise<void> {
  await workspace.goTo('parties');
  const party = await workspace.add('parties', 'Konesali Oy');
  await party.choose('country', 'Suomi');
  await workspace.goTo('transfers');
  const disclosure = await workspace.add('disclosures');
  const recipient = disclosure.part('recipient');
  await recipient.choose('recipient', 'Osapuoli');
  await recipient.choose('fields:partyRef.party', 'Konesali Oy');
  await disclosure.choose('role', '=processor');
}

async function modelRetention(workspace: WorkspacePage): Promise<void> {
  await workspace.goTo('retention');
  const rule = await workspace.add('retentionRules');
  await rule.answer('outcomes');
  const outcomes = rule.part('outcomes');
  await outcomes.addItem('outcomes');
  await outcomes.write('outcomes.outcome.duration', '12');
}
