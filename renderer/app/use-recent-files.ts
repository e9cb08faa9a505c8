import { useEffect, useState } from 'react';
import type { DesktopBridge } from '#shared/contract/desktop.ts';
import type { RecentFile } from '#renderer/features/start/recent-files.tsx';

/** More than these are looked for in the dialog of the system. */
const shownAtMost = 6;

/** The workspace files that were opened or saved last and are still there. */
export function useRecentFiles(bridge: DesktopBridge): readonly RecentFile[] {
  const [files, setFiles] = useState<readonly RecentFile[]>([]);
  useEffect(() => {
    let isWanted = true;
    void bridge.call['file.listRecent'](null).then((listed) => {
      if (isWanted && listed.ok) setFiles(listed.value.slice(0, shownAtMost));
    });
    return () => {
      isWanted = false;
    };
  }, [bridge]);
  return files;
}
