import type { RuleCase } from '#test/shared/checks/rule-cases.ts';
import { type Changes, kauppa, notStated, orders } from '#test/support/shop-changes.ts';

const hidden = (changes: object): Changes => orders(changes);

/** Who may see what. */
export const visibilityCases: readonly RuleCase[] = [
  {
    code: 'field-more-visible-than-record',
    about: 'A public description in an internal record, and an internal one in a public record.',
    triggers: kauppa({ visibility: 'internal', fieldVisibility: { tradeName: 'public' } }),
    field: 'tradeName',
    spares: kauppa({ fieldVisibility: { tradeName: 'internal' } }),
    neverUnknown: 'Every record has a visibility.',
  },
  {
    code: 'visibility-of-unknown-field',
    about: 'A misspelt field hides nothing; the right one does.',
    triggers: kauppa({ fieldVisibility: { tradName: 'internal' } }),
    field: 'fieldVisibility',
    spares: kauppa({ fieldVisibility: { tradeName: 'internal' } }),
    neverUnknown: 'A record has a field or has not.',
  },
  {
    code: 'needed-field-hidden',
    about:
      'A purpose that only the shop sees, in an activity that people are told of; a hidden volume is nobody’s loss.',
    triggers: hidden({ fieldVisibility: { purpose: 'internal' } }),
    field: 'purpose',
    spares: hidden({ fieldVisibility: { volume: 'internal' } }),
    neverUnknown: 'Every field has a visibility.',
  },
  {
    code: 'activity-not-told',
    about: 'Orders that nobody is told of; those handled for somebody else are told by them.',
    triggers: hidden({ visibility: 'internal' }),
    field: 'visibility',
    spares: hidden({ visibility: 'internal', role: { state: 'answered', value: 'processor' } }),
    unknown: hidden({ visibility: 'internal', role: notStated }),
    whenUnknown: 'finds',
  },
];
