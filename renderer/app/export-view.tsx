import type { DesktopBridge } from '#shared/contract/desktop.ts';
import { placeWords } from '#shared/documents/check-report/place-words.ts';
import { documentLanguages } from '#shared/phrases/languages.ts';
import { recordTypes } from '#shared/model/ids.ts';
import { ExportDialog } from '#renderer/features/export/export-dialog.tsx';
import { nameOfRecord, useNames } from '#renderer/fields/names.ts';
import { registerOnScreen } from '#renderer/fields/register-of-record.ts';
import { useUiLanguage } from '#renderer/fields/words.ts';
import { currentRoute } from '#renderer/session/navigation.ts';
import { useAsOf } from '#renderer/session/use-findings.ts';
import type { Services } from './services.ts';

type Props = {
  readonly bridge: DesktopBridge;
  readonly services: Services;
  readonly onClose: () => void;
};

/** The export dialog of the open workspace: for the register on the screen, else for all. */
export function ExportView({ bridge, services, onClose }: Props) {
  const naming = useNames();
  const uiLanguage = useUiLanguage();
  const asOf = useAsOf();
  const { workspace } = naming;
  const { languages } = workspace.settings;
  const route = currentRoute();
  const onScreen = route.kind === 'workspace' ? registerOnScreen(workspace, route.path) : null;
  return (
    <ExportDialog
      opened
      workspace={workspace}
      asOf={asOf}
      desktop={bridge}
      uiLanguage={uiLanguage}
      initial={{
        documents: ['notice'],
        registers: onScreen === null ? workspace.registers.map(({ id }) => id) : [onScreen],
        asWhole: false,
        languages: documentLanguages.filter((language) => languages.includes(language)),
        formats: ['pdf', 'docx'],
        pdfStandard: 'ua-1',
        country: null,
        copy: 'internal',
      }}
      nameOf={(id) => nameOfRecord(naming, 'registers', id)}
      placeOf={(type, record, field) => {
        const known = recordTypes.find((each) => each === type);
        if (known === undefined) return '';
        const { record: name, field: label } = placeWords(naming, { type: known, record, field });
        return label === '' ? name : `${name}, ${label}`;
      }}
      newId={services.ids.next}
      onClose={onClose}
    />
  );
}
