import { IconAlertTriangle, IconExclamationCircle, IconInfoCircle } from '@tabler/icons-react';
import { useContext } from 'react';
import type { Finding } from '#shared/checks/finding.ts';
import { messagesIn } from '#shared/messages/messages.ts';
import { FindingsContext } from './editing.tsx';
import classes from './field-findings.module.css';
import { isWithin, type FieldKey } from './paths.ts';
import { useUiLanguage } from './words.ts';

const icons = { error: IconExclamationCircle, warning: IconAlertTriangle, info: IconInfoCircle };

type Props = {
  readonly path: FieldKey;
  /** Whether findings of what lies inside the field stand here too: where nothing inside shows its own. */
  readonly reach: 'itself' | 'inside';
};

/** What was found in a field: icon, title and what to do. */
export function FieldFindings({ path, reach }: Props) {
  const language = useUiLanguage();
  const findings = useContext(FindingsContext).filter(
    ({ field, dismissed }) =>
      dismissed === null && (reach === 'inside' ? isWithin(field, path) : field === path),
  );
  if (findings.length === 0) return null;
  const sentences = messagesIn(language).findings;
  return (
    <ul className={classes['findings']}>
      {findings.map((finding) => (
        <FindingLine
          key={`${finding.code} ${finding.field}`}
          finding={finding}
          title={sentences[finding.code].title}
          action={sentences[finding.code].action}
        />
      ))}
    </ul>
  );
}

function FindingLine({
  finding,
  title,
  action,
}: {
  readonly finding: Finding;
  readonly title: string;
  readonly action: string;
}) {
  const Icon = icons[finding.severity];
  return (
    <li className={`${classes['finding'] ?? ''} ${classes[finding.severity] ?? ''}`}>
      <Icon size={16} aria-hidden />
      <span>
        <strong>{title}</strong> {action}
      </span>
    </li>
  );
}
