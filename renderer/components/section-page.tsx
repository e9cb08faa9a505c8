import { Button, Menu } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import {
  useCallback,
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
  type ReactNode,
  type RefObject,
} from 'react';
import classes from './section-page.module.css';

/** A part of a long page, which links lead to. */
export type PageSection = {
  readonly key: string;
  readonly title: string;
  /** How much there is to see to, beside the title and in the list of sections; `null` for nothing. */
  readonly count: number;
  /** Small things at the end of the line of the title. */
  readonly aside?: ReactNode;
  readonly content: ReactNode;
};

type Props = {
  /** What the list of sections is called. */
  readonly label: string;
  readonly sections: readonly PageSection[];
  /** The section that the address names. */
  readonly asked: string | null;
  readonly hrefOf: (section: string) => string;
  /** The words of a count in the list of sections. */
  readonly countLabel: (count: number) => string;
};

/**
 * A long page with its sections beside it, or, where the page is narrow, in a menu on a line that stays in
 * view.
 */
export function SectionPage(props: Props) {
  const { sections, asked } = props;
  const body = useRef<HTMLDivElement>(null);
  const current = useCurrent(body, sections) ?? sections[0]?.key ?? null;
  const go = useCallback((key: string): void => {
    const heading = body.current?.querySelector<HTMLElement>(`[data-section="${key}"] h2`);
    heading?.scrollIntoView({ block: 'start' });
    heading?.focus({ preventScroll: true });
  }, []);
  // Before a field is looked for that somebody asked to see, hence no later effect.
  useLayoutEffect(() => {
    // Another page before this one may have left the window far down.
    if (asked === null) body.current?.closest('#content')?.scrollTo({ top: 0 });
    else go(asked);
  }, [asked, go]);
  return (
    <div className={classes['root']}>
      <div className={classes['layout']}>
        <Rail {...props} current={current} go={go} />
        <Bar {...props} current={current} go={go} />
        <div ref={body} className={classes['body']}>
          {sections.map(({ key, title, aside, content }) => (
            <section
              key={key}
              className={classes['section']}
              data-section={key}
              aria-labelledby={`section-${key}`}
            >
              <div className={classes['head']}>
                <h2 className={classes['title']} id={`section-${key}`} tabIndex={-1}>
                  {title}
                </h2>
                {aside}
              </div>
              {content}
            </section>
          ))}
        </div>
      </div>
    </div>
  );
}

type NavProps = Props & {
  readonly current: string | null;
  readonly go: (key: string) => void;
};

function Rail({ label, sections, current, hrefOf, countLabel, go }: NavProps) {
  return (
    <nav aria-label={label} className={classes['rail']}>
      <ul>
        {sections.map(({ key, title, count }) => (
          <li key={key}>
            <a
              className={classes['link']}
              href={hrefOf(key)}
              aria-current={key === current ? 'location' : undefined}
              onClick={() => go(key)}
            >
              <span>{title}</span>
              <Count count={count} label={countLabel} />
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** The same list for a narrow page. */
function Bar({ label, sections, current, hrefOf, countLabel, go }: NavProps) {
  const title = sections.find(({ key }) => key === current)?.title ?? label;
  return (
    <div className={classes['bar']}>
      <Menu position="bottom-start" withinPortal>
        <Menu.Target>
          <Button
            variant="subtle"
            color="gray"
            className={classes['barButton'] ?? ''}
            rightSection={<IconChevronDown size={16} aria-hidden />}
            aria-label={`${label}: ${title}`}
          >
            {title}
          </Button>
        </Menu.Target>
        <Menu.Dropdown className={classes['menu'] ?? ''}>
          {sections.map((section) => (
            <Menu.Item
              key={section.key}
              component="a"
              href={hrefOf(section.key)}
              rightSection={<Count count={section.count} label={countLabel} />}
              // The menu gives the focus back to its button first.
              onClick={() => window.setTimeout(() => go(section.key))}
            >
              {section.title}
            </Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
    </div>
  );
}

type CountProps = { readonly count: number; readonly label: (count: number) => string };

function Count({ count, label }: CountProps) {
  if (count === 0) return null;
  return (
    <span className={classes['count']} title={label(count)}>
      <span aria-hidden>{count}</span>
      <span className={classes['unseen']}>{label(count)}</span>
    </span>
  );
}

/** The section at the upper end of what is in view. */
function useCurrent(
  body: RefObject<HTMLDivElement | null>,
  sections: readonly PageSection[],
): string | null {
  const [current, setCurrent] = useState<string | null>(null);
  const keys = sections.map(({ key }) => key).join(' ');
  useEffect(() => {
    const parts = [...(body.current?.querySelectorAll<HTMLElement>('[data-section]') ?? [])];
    const scroller = body.current?.closest<HTMLElement>('#content') ?? null;
    if (scroller === null) return undefined;
    const follow = (): void => {
      const line = scroller.getBoundingClientRect().top + 120;
      const passed = parts.filter((part) => part.getBoundingClientRect().top <= line);
      setCurrent((passed.at(-1) ?? parts[0])?.dataset['section'] ?? null);
    };
    follow();
    scroller.addEventListener('scroll', follow, { passive: true });
    return () => scroller.removeEventListener('scroll', follow);
  }, [body, keys]);
  return current;
}
