import type { RequirementId } from '#shared/law/requirements.ts';
import type { RequiredField } from './required-field.ts';
import { requiredFlowFields } from './required-flow-fields.ts';

const contact: readonly RequirementId[] = ['13.1.a', '14.1.a', '30.1.a', '30.2.a'];
const rights: readonly RequirementId[] = ['13.2.b', '14.2.c', '13.2.c', '14.2.d', '7.3', '21.4'];

/** Every required field that the samples bear. */
export const requiredFields: readonly RequiredField[] = [
  // Controllers, their contacts, representatives and officers.
  { field: 'registers/controllers', article: '30(1)(a)', requirements: contact },
  {
    field: 'registers/controllers/*/party',
    article: '13(1)(a)',
    requirements: ['13.1.a', '13.2.d', '14.2.e', '77'],
  },
  {
    field: 'registers/controllers/*/rule',
    article: '13(1)(a)',
    requirements: ['13.1.a', '14.1.a'],
    unless: ['onlyController'],
  },
  { field: 'parties/legalName', article: '30(1)(a)', requirements: contact, unless: ['role'] },
  {
    field: 'parties/contactPoints',
    article: '13(1)(a)',
    requirements: contact,
    unless: ['noController'],
    together: 'parties/addresses',
  },
  {
    field: 'parties/representatives',
    article: '27(1)',
    requirements: ['27', '13.1.a'],
    unless: ['noController'],
  },
  {
    field: 'parties/dpo',
    article: '13(1)(b)',
    requirements: ['13.1.b', '14.1.b'],
    unless: ['noController'],
  },
  { field: 'parties/dpo/party', article: '13(1)(b)', requirements: ['13.1.b'] },
  {
    field: 'parties/dpo/contactPoints',
    article: '13(1)(b)',
    requirements: ['13.1.b'],
    unless: ['noController', 'officerElsewhere'],
  },
  {
    field: 'parties/dpo/notifiedToAuthorityOn',
    article: '37(7)',
    requirements: ['37.7'],
    unless: ['noController'],
  },
  { field: 'registers/jointArrangements', article: '26(1)', requirements: ['26.1', '26.2'] },
  { field: 'registers/jointArrangements/*/essence', article: '26(2)', requirements: ['26.2'] },

  // Purposes, roles and bases.
  {
    field: 'activities/purpose',
    article: '30(1)(b)',
    requirements: ['13.1.c', '14.1.c', '30.1.b'],
    unless: ['processor'],
  },
  { field: 'activities/role', article: '4(7)', requirements: ['30.1.a', '30.2.a'] },
  { field: 'activities/legalBases', article: '6(1)', requirements: ['13.1.c', '14.1.c'] },
  { field: 'activities/legalBases/*/point', article: '6(1)', requirements: rights },
  {
    field: 'activities/legalBases/*/interests',
    article: '13(1)(d)',
    requirements: ['13.1.d', '14.2.b'],
  },
  {
    field: 'activities/legalBases/*/laws',
    article: '6(3)',
    requirements: ['6.3'],
    unless: ['needsNoLaw'],
  },
  {
    field: 'activities/legalBases/*/laws/*/actId',
    article: '6(3)',
    requirements: ['6.3'],
    unless: ['needsNoLaw'],
  },
  {
    field: 'activities/legalBases/*/laws/*/act',
    article: '6(3)',
    requirements: ['6.3'],
    unless: ['needsNoLaw'],
  },
  {
    field: 'activities/legalBases/*/article9',
    article: '9(2)',
    requirements: ['9.2'],
    toldAt: {
      places: ['activities/dataUses/*'],
      because:
        'The data of the special category lacks its condition, in whichever basis it stands.',
    },
  },
  { field: 'activities/consents', article: '7(3)', requirements: ['7.3'] },
  { field: 'activities/consents/*/withdrawal', article: '7(3)', requirements: ['7.3'] },
  { field: 'activities/directMarketing/*/permission', article: '21(2)' },
  { field: 'activities/directMarketing/*/optOuts', article: '21(3)' },

  // Data, sources and what follows from them.
  {
    field: 'activities/dataUses',
    article: '30(1)(c)',
    requirements: ['30.1.c', '14.1.d'],
  },
  {
    field: 'activities/dataUses/*/sources',
    article: '14(2)(f)',
    requirements: ['14.2.f'],
    unless: ['notHeld', 'processor'],
  },
  { field: 'dataCategories/name', article: '30(1)(c)', requirements: ['14.1.d', '30.1.c'] },
  { field: 'vocabulary/texts', article: '12(1)', requirements: ['30.1.c'] },
  {
    field: 'registers/subjectCategories',
    article: '30(1)(c)',
    requirements: ['30.1.c'],
    unless: ['subjectsByUse'],
  },
  { field: 'sources/kind', article: '14(2)(f)', requirements: ['14.2.f'] },
  { field: 'sources/party', article: '14(2)(f)', requirements: ['14.2.f'] },
  { field: 'sources/party/class', article: '14(2)(f)', requirements: ['14.2.f'] },
  {
    field: 'sources/informing',
    article: '14(3)',
    requirements: ['14.3.a', '14.3.b', '14.3.c'],
    unless: ['noOwnUse'],
  },
  {
    field: 'activities/provision',
    article: '13(2)(e)',
    requirements: ['13.2.e'],
    unless: ['processor', 'fromOthers'],
  },
  {
    field: 'activities/provision/consequence',
    article: '13(2)(e)',
    requirements: ['13.2.e'],
    unless: ['voluntary', 'fromOthers'],
  },
  {
    field: 'activities/automatedDecisions',
    article: '13(2)(f)',
    requirements: ['13.2.f', '14.2.g'],
    unless: ['processor'],
  },
  {
    field: 'activities/automatedDecisions/solelyAutomated',
    article: '22(1)',
    requirements: ['13.2.f', '14.2.g'],
    unless: ['effectDenied'],
  },
  { field: 'activities/dpia/assessment', article: '35(1)' },
  { field: 'activities/dpia/needed', article: '35(1)', unless: ['processor', 'screened'] },

  ...requiredFlowFields,
];
