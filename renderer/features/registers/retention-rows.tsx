import { useNamed } from '#renderer/fields/names.ts';
import { useRetentionWords } from '#renderer/fields/retention-words.ts';
import { ruleTree, type RuleNode } from '#renderer/fields/rule-tree.ts';
import { RowsSection, type RecordRow } from './record-rows.tsx';
import type { SectionProps } from './section-props.ts';

/** How long data is kept; exceptions stand under the rule that they are exceptions to. */
export function RetentionRows({ register: id, title }: SectionProps) {
  const wordsOf = useRetentionWords();
  const rows = useNamed((naming) => {
    const rowsOf = ({ rule, exceptions }: RuleNode, isUnder: boolean): readonly RecordRow[] => [
      { type: 'retentionRules', id: rule.id, detail: wordsOf(naming, rule), isUnder },
      ...exceptions.flatMap((exception) => rowsOf(exception, true)),
    ];
    return ruleTree(naming.index.retentionRulesOf(id)).flatMap((node) => rowsOf(node, false));
  });
  return <RowsSection type="retentionRules" register={id} rows={rows} label={title} />;
}
