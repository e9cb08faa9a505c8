import { notifications } from '@mantine/notifications';
import { useEffect, useRef } from 'react';
import type { DesktopBridge } from '#shared/contract/desktop.ts';
import { navigate } from '#renderer/session/navigation.ts';
import { useFailureWords, type FailureWords } from './failure-words.ts';
import type { Services } from './services.ts';

/** Opens what the desktop hands over (a double click on a file, a second start), as a workspace of its own. */
export function useOpenedFiles(bridge: DesktopBridge, { library }: Services): void {
  const words = useFailureWords();
  const latest = useRef(words);
  useEffect(() => {
    latest.current = words;
  });
  useEffect(
    () =>
      bridge.on['file.openRequested'](({ token }) => {
        const open = async (): Promise<FailureWords | null> => {
          const read = await bridge.call['file.openRecent']({ token });
          if (!read.ok) return latest.current.ofDesktop(read.failure);
          const added = await library.importFile(read.value.bytes);
          if (added.ok) {
            navigate({
              kind: 'workspace',
              workspace: added.value.id,
              screen: 'registers',
              path: [],
            });
            return null;
          }
          const { failure } = added;
          return failure.code === 'file-refused'
            ? latest.current.ofFile(failure.failures)
            : latest.current.ofStorage(failure);
        };
        void open().then((failure) => {
          if (failure === null) return;
          notifications.show({
            color: 'red',
            autoClose: false,
            title: failure.title,
            message: failure.text,
          });
        });
      }),
    [bridge, library],
  );
}
