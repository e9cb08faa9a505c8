import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readDocx } from '#test/support/read-docx.ts';
import { readPdf } from '#test/support/read-pdf.ts';
import { runSeloste } from '#test/support/run-seloste.ts';
import { wordsInPdf } from '#test/support/pdf-words.ts';
import { exportDialog } from './page-models/export-dialog.ts';
import { startPage } from './page-models/start-page.ts';
import type { WorkspacePage } from './page-models/workspace-page.ts';
import { expect, test } from './support/test.ts';

test.use({ language: 'fi' });
test.setTimeout(300_000);

const register = 'Service Deskin loppukäyttäjärekisteri';

test('a person models a register, exports it, comes back to it and turns everything round', async ({
  app,
  folder,
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

  const exported = join(folder, 'vienti');
  const copies = { first: join(folder, 'first.seloste'), second: join(folder, 'second.seloste') };
  await test.step('documents are exported and can be read back', async () => {
    mkdirSync(exported);
    const dialog = await exportDialog(app, 'fi');
    await dialog.exportTo(exported);
    const names = readdirSync(exported).sort();
    expect(names).toHaveLength(6);
    for (const name of names) {
      const bytes = readFileSync(join(exported, name));
      const text = name.endsWith('.pdf')
        ? wordsInPdf((await readPdf(bytes)).text)
        : wordsInPdf(await readDocx(bytes));
      expect(text).toContain(wordsInPdf('privacy@palvelutalo.example'));
    }
  });

  await test.step('the command line makes the same documents from a copy, byte for byte', async () => {
    await workspace.saveCopy(copies.first);
    await expect.poll(() => readdirSync(folder)).toContain('first.seloste');
    const asOf = await app.page.evaluate(() => new Date().toLocaleDateString('sv'));
    const out = join(folder, 'komentorivi');
    const run = await runSeloste(
      `generate ${copies.first} --document notice --register all --language fi,sv,en --format docx,pdf --out ${out} --as-of ${asOf}`.split(
        ' ',
      ),
    );
    expect(run.err).toBe('');
    expect(readdirSync(out).sort()).toEqual(readdirSync(exported).sort());
    for (const name of readdirSync(out)) {
      const [fromEditor, fromCommand] = [exported, out].map((at) => readFileSync(join(at, name)));
      expect(fromEditor?.equals(fromCommand ?? Buffer.of()), name).toBe(true);
    }
  });

  await test.step('everything is there after closing and starting again', async () => {
    await app.relaunch();
    const again = await startPage(app, 'fi').open('Palvelutalo Oy');
    await again.open('registers', register);
    await expect(again.preview().document().locator('body')).toContainText('12 kuukauden ajan');
    await again.saveCopy(copies.second);
    await expect.poll(() => readdirSync(folder)).toContain('second.seloste');
    expect(readFileSync(copies.second).equals(readFileSync(copies.first))).toBe(true);
  });

  await test.step('every step is undone and done again', async () => {
    await workspace.goTo('parties');
    const undone = await turnAll(workspace, 'Control+Z', workspace.undoButton());
    expect(undone).toBeGreaterThan(20);
    await expect(workspace.main()).toContainText(workspace.t('records:emptyTitle'));
    const redone = await turnAll(workspace, 'Control+Shift+Z', workspace.redoButton());
    expect(redone).toBe(undone);
    const copy = join(folder, 'third.seloste');
    await workspace.saveCopy(copy);
    await expect.poll(() => readdirSync(folder)).toContain('third.seloste');
    expect(readFileSync(copy).equals(readFileSync(copies.first))).toBe(true);
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

/** Presses the keys until the button has nothing left to name; answers how often. */
async function turnAll(
  workspace: WorkspacePage,
  keys: string,
  button: ReturnType<WorkspacePage['undoButton']>,
): Promise<number> {
  let turned = 0;
  while (await button.isEnabled()) {
    await button.page().keyboard.press(keys);
    turned += 1;
  }
  await workspace.stored();
  return turned;
}
