import { useCountries } from '#renderer/fields/editors/country-editors.tsx';
import {
  NewWorkspaceDialog,
  type NewWorkspaceChoice,
} from '#renderer/features/start/new-workspace-dialog.tsx';
import { useTemplateChoices } from './use-template-choices.ts';

type Props = {
  /** Template that is chosen to begin with; `null` = none. */
  readonly template: string | null;
  readonly onClose: () => void;
  readonly onCreate: (choice: NewWorkspaceChoice) => void;
};

/** The dialog for a new workspace, with the countries and templates that it offers. */
export function NewWorkspace(props: Props) {
  return (
    <NewWorkspaceDialog {...props} countries={useCountries()} templates={useTemplateChoices()} />
  );
}
