import type { RuleCase } from '#test/shared/checks/rule-cases.ts';
import {
  carrier,
  type Changes,
  customer,
  kauppa,
  notStated,
  orders,
} from '#test/support/shop-changes.ts';
import { transfer } from '#test/support/shop-transfers.ts';

const namingSource = orders({
  dataUses: [{ id: 'use', dataCategory: 'name', sources: ['customer'] }],
});
const hiddenCarrier = carrier({ visibility: 'authority' });
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
  {
    code: 'reference-to-hidden-record',
    about:
      'Orders name a source that nobody is told of; one that people are told of is in the notice.',
    triggers: { ...namingSource, ...customer({ visibility: 'internal' }) },
    field: 'dataUses/use/sources',
    spares: { ...namingSource, ...customer({ visibility: 'public' }) },
    neverUnknown: 'Every record has a visibility.',
  },
  {
    code: 'reference-to-hidden-record',
    about:
      'A transfer belongs to a disclosure for the authority only; a transfer that is hidden too tells nothing.',
    triggers: { ...transfer({}), ...hiddenCarrier },
    field: 'disclosure',
    spares: { ...transfer({ visibility: 'internal' }), ...hiddenCarrier },
    neverUnknown: 'Every record has a visibility.',
  },
];
