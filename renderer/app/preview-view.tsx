import { memo, Suspense, useDeferredValue, useMemo, useState } from 'react';
import { documentLanguages } from '#shared/phrases/languages.ts';
import { registerOnScreen } from '#renderer/fields/register-of-record.ts';
import { nameOfRecord, useNames } from '#renderer/fields/names.ts';
import { useUiLanguage } from '#renderer/fields/words.ts';
import { PreviewPane } from '#renderer/features/preview/preview-pane.tsx';
import { focusField, useFocusedField } from '#renderer/session/focused-field.ts';
import type { Route } from '#renderer/session/routes.ts';
import { recordTypes } from '#shared/model/ids.ts';
import type { ReportWords } from '#shared/documents/check-report/report-words.ts';
import type { Change } from '#shared/workspace/change.ts';
import { useIsTyping } from '#renderer/session/typing.ts';
import { useAsOf } from '#renderer/session/use-findings.ts';
import { useLastChanges } from '#renderer/session/use-workspace.ts';
import { usePreviewChoice } from './preview-choice.ts';
import { useFollowing } from './use-following.ts';

type Props = {
  readonly nonce: string;
  readonly route: Extract<Route, { readonly kind: 'workspace' }>;
};

/** The preview of the open workspace: follows the register that is being worked on. */
export function PreviewView(props: Props) {
  return (
    <Suspense>
      <Preview {...props} />
    </Suspense>
  );
}

/**
 * The form is painted before the document, which takes longer; what is typed next comes before both, and while
 * somebody types the document stays as it is.
 */
function Preview(props: Props) {
  const naming = useNames();
  const changed = useLastChanges();
  const current = useMemo(() => ({ naming, changed }), [naming, changed]);
  const isTyping = useIsTyping();
  const [settled, setSettled] = useState(current);
  if (!isTyping && settled !== current) setSettled(current);
  return <PreviewOf {...props} shown={useDeferredValue(settled)} />;
}

type Shown = {
  readonly naming: ReportWords;
  /** What made the workspace what it is. */
  readonly changed: readonly Change[];
};

const PreviewOf = memo(function PreviewOf({
  nonce,
  route,
  shown: { naming, changed },
}: Props & { readonly shown: Shown }) {
  const { workspace } = naming;
  const { languages } = workspace.settings;
  const offered = documentLanguages.filter((language) => languages.includes(language));
  const reading = useUiLanguage();
  const [choice, setChoice] = usePreviewChoice(route.workspace, {
    document: 'notice',
    register: null,
    language: offered.find((language) => language === reading) ?? offered[0] ?? 'en',
  });
  const focused = useFocusedField();
  useFollowing(workspace, route.path);
  const onScreen = registerOnScreen(workspace, route.path);
  const register = onScreen ?? choice.register;
  return (
    <PreviewPane
      workspace={workspace}
      asOf={useAsOf()}
      nonce={nonce}
      choice={{ ...choice, register }}
      languages={offered.length > 0 ? offered : documentLanguages}
      focused={focused}
      changed={changed}
      nameOf={(id) => nameOfRecord(naming, 'registers', id)}
      onChoose={setChoice}
      onOpen={openPlace}
    />
  );
});

function openPlace({
  type,
  id,
  path,
}: {
  type: string;
  id: string;
  path: readonly string[];
}): void {
  const known = recordTypes.find((each) => each === type);
  if (known !== undefined) focusField({ type: known, id, path });
}
