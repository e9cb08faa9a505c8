import { useTranslation } from 'react-i18next';
import type { DesktopFailure } from '#shared/contract/desktop.ts';
import { messagesIn } from '#shared/messages/messages.ts';
import type { StorageFailure } from '#shared/ports/workspace-repository.ts';
import { printPlace, type WorkspaceFailures } from '#shared/workspace/failure.ts';
import {
  desktopFailureWords,
  failureWords,
  type FailureWords,
} from '#renderer/fields/desktop-failure-words.ts';
import { useUiLanguage } from '#renderer/fields/words.ts';

/** Puts failures of the machine, the store and files into words. */
export function useFailureWords() {
  const { t } = useTranslation('start');
  const language = useUiLanguage();
  const ofStorage = ({ code }: StorageFailure): FailureWords => ({
    title: t('storeFailed'),
    text: t(`failure.${code}`),
  });
  const ofDesktop = (failure: DesktopFailure): FailureWords =>
    desktopFailureWords(failure, language);
  return {
    ofStorage,
    ofDesktop,
    ofAny: (failure: StorageFailure | DesktopFailure): FailureWords =>
      'params' in failure ? ofDesktop(failure) : ofStorage(failure),
    /** The first of what is wrong with a file: who mends it sees the next one then. */
    ofFile: ([failure]: WorkspaceFailures): FailureWords =>
      failureWords(messagesIn(language).failures[failure.code], paramsOf(failure)),
  };
}

function paramsOf({ place, ...rest }: WorkspaceFailures[number]): Record<string, string> {
  const params = Object.entries(rest).map(([key, value]) => [key, String(value)] as const);
  return { ...Object.fromEntries(params), place: printPlace(place) };
}
