import type { RetentionRule } from '#shared/model/retention-rule.ts';
import { useRecordDetail } from '#renderer/fields/record-detail.ts';
import { useFieldWords } from '#renderer/fields/words.ts';
import { useIndex } from '#renderer/session/use-workspace.ts';
import { RowsSection } from './record-rows.tsx';
import type { SectionProps } from './section-props.ts';

type RankedRule = { readonly rule: RetentionRule; readonly isUnder: boolean };

/** How long data is kept; exceptions stand under the rule that they are exceptions to. */
export function RetentionRows({ register: { id }, title }: SectionProps) {
  const index = useIndex();
  const wordsOf = useRuleWords();
  const rows = ranked(index.retentionRulesOf(id)).map(({ rule, isUnder }) => ({
    type: 'retentionRules' as const,
    id: rule.id,
    detail: wordsOf(rule),
    isUnder,
  }));
  return <RowsSection type="retentionRules" register={id} rows={rows} label={title} />;
}

/** How long and until when, each outcome with its kind, and what happens then. */
function useRuleWords(): (rule: RetentionRule) => string {
  const { option } = useFieldWords();
  const detail = useRecordDetail();
  return (rule) => {
    const { outcomes } = rule;
    const told = outcomes.state === 'answered' ? outcomes.value : [];
    const words = told.map(({ id, outcome }) => {
      const kind = option('fields-retention-rules:outcomes.outcome', outcome.kind);
      const period = detail('retentionRules', rule, [`outcomes/value/${id}/outcome`]);
      return period === kind || period === '' ? kind : `${kind}: ${period}`;
    });
    return [...words, detail('retentionRules', rule, ['endAction'])]
      .filter((each) => each !== '')
      .join(' · ');
  };
}

/** Rules with their exceptions right after them; each stands once. */
export function ranked(rules: readonly RetentionRule[]): readonly RankedRule[] {
  const known = new Set<string>(rules.map(({ id }) => id));
  const isException = ({ overrides }: RetentionRule): boolean =>
    overrides.some((overridden) => known.has(overridden));
  const told = new Set<string>();
  const withExceptions = (rule: RetentionRule, isUnder: boolean): readonly RankedRule[] => {
    if (told.has(rule.id)) return [];
    told.add(rule.id);
    const exceptions = rules.filter(({ overrides }) => overrides.includes(rule.id));
    return [{ rule, isUnder }, ...exceptions.flatMap((each) => withExceptions(each, true))];
  };
  const general = rules.filter((rule) => !isException(rule));
  return [...general, ...rules].flatMap((rule) => withExceptions(rule, false));
}
