import type { DesktopBridge } from '#shared/contract/desktop.ts';
import { useFailureWords } from './failure-words.ts';
import { saveCopy } from './save-copy.ts';
import type { Services } from './services.ts';
import { tellFailure } from '#renderer/components/tell-failure.ts';

/** Saves a copy of the open workspace, and says so when it could not be written. */
export function useSaveCopy(bridge: DesktopBridge, services: Services): () => void {
  const words = useFailureWords();
  return () => {
    void saveCopy(bridge, services).then((saved) => {
      if (!saved.ok) tellFailure(words.ofAny(saved.failure));
    });
  };
}
