import { AppShell, Splitter } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './shell.module.css';

type Props = {
  readonly header: ReactNode;
  readonly sidebar: ReactNode;
  readonly children: ReactNode;
  /** `null` hides it. */
  readonly preview: ReactNode | null;
  /** Share of the width that the preview takes, from 0 to 1. */
  readonly previewShare: number;
  readonly onPreviewShare: (share: number) => void;
};

/** The fixed parts of the window round a screen: header, sidebar, and the preview beside it. */
export function Frame(props: Props) {
  const { t } = useTranslation();
  const { header, sidebar, children, preview, previewShare, onPreviewShare } = props;
  const content = (
    <main id="content" tabIndex={-1} className={classes['content']}>
      {children}
    </main>
  );
  return (
    <AppShell header={{ height: 56 }} navbar={{ width: 252, breakpoint: 0 }}>
      <a href="#content" className={classes['skip']} onClick={skipToContent}>
        {t('shell.skip')}
      </a>
      <AppShell.Header className={classes['header'] ?? ''}>{header}</AppShell.Header>
      <AppShell.Navbar className={classes['navbar'] ?? ''} aria-label={t('shell.navigation')}>
        {sidebar}
      </AppShell.Navbar>
      <AppShell.Main className={classes['main'] ?? ''} component="div">
        {preview === null ? (
          content
        ) : (
          <Splitter
            className={classes['split'] ?? ''}
            sizes={[100 * (1 - previewShare), 100 * previewShare]}
            onSizeChange={([, share]) => onPreviewShare(Number(share) / 100)}
            lineSize={1}
          >
            <Splitter.Pane defaultSize={100 * (1 - previewShare)} min={30}>
              {content}
            </Splitter.Pane>
            <Splitter.Pane defaultSize={100 * previewShare} min={20}>
              <aside aria-label={t('shell.preview')} className={classes['preview']}>
                {preview}
              </aside>
            </Splitter.Pane>
          </Splitter>
        )}
      </AppShell.Main>
    </AppShell>
  );
}

/** The address after `#` is the route, so the link moves the focus itself. */
function skipToContent(event: { readonly preventDefault: () => void }): void {
  event.preventDefault();
  document.getElementById('content')?.focus();
}
