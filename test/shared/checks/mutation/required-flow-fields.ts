import type { RequirementId } from '#shared/law/requirements.ts';
import type { RequiredField } from './required-field.ts';

const transfer: readonly RequirementId[] = ['13.1.f', '14.1.f', '30.1.e', '30.2.c'];

/** Required fields on where data goes, how long it stays, and what tells of it. */
export const requiredFlowFields: readonly RequiredField[] = [
  // Recipients and processors.
  {
    field: 'disclosures/recipient',
    article: '13(1)(e)',
    requirements: ['13.1.e', '14.1.e', '30.1.d'],
    unless: ['never'],
  },
  {
    field: 'disclosures/recipient/class',
    article: '13(1)(e)',
    requirements: ['13.1.e', '14.1.e', '30.1.d'],
  },
  { field: 'disclosures/role', article: '4(9)', unless: ['never', 'legalDemand'] },
  { field: 'disclosures/processorAgreement', article: '28(3)' },
  { field: 'disclosures/processorAgreement/inPlace', article: '28(3)' },
  {
    field: 'disclosures/processorAgreement/pointsCovered',
    article: '28(3)',
    requirements: ['28.3.a', '28.3.b', '28.3.c', '28.3.d', '28.3.e', '28.3.f', '28.3.g', '28.3.h'],
  },
  { field: 'activities/engagement', article: '30(2)(a)', requirements: ['30.2.a'] },
  { field: 'activities/engagement/onBehalfOf', article: '30(2)(a)', requirements: ['30.2.a'] },
  {
    field: 'activities/engagement/onBehalfOf/*/class',
    article: '30(2)(a)',
    requirements: ['30.2.a'],
  },
  { field: 'activities/engagement/categories', article: '30(2)(b)', requirements: ['30.2.b'] },
  { field: 'activities/engagement/categories/*', article: '30(2)(b)', requirements: ['30.2.b'] },
  { field: 'activities/engagement/instructions', article: '28(3)(a)', requirements: ['28.3.a'] },
  {
    field: 'activities/engagement/termsLinkKey',
    article: '28(3)(a)',
    requirements: ['28.3.a'],
    toldAt: {
      places: ['activities/engagement/instructions'],
      because: 'The terms are one of two ways to record instructions.',
    },
  },
  { field: 'activities/engagement/subProcessors', article: '28(2)', requirements: ['28.2'] },

  // Transfers.
  {
    field: 'transfers/disclosure',
    article: '30(1)(e)',
    requirements: ['30.1.d', '30.1.e'],
    toldAt: {
      places: ['disclosures/location'],
      because: 'The disclosure abroad is left without its transfer.',
    },
  },
  { field: 'transfers/mechanisms', article: '44', requirements: transfer },
  {
    field: 'transfers/mechanisms/*/decision',
    article: '46(2)(c)',
    requirements: ['46.2.c'],
    unless: ['noClauses'],
  },
  { field: 'transfers/mechanisms/*/scc', article: '46(2)(c)', requirements: ['46.2.c'] },
  { field: 'transfers/mechanisms/*/scc/module', article: '46(2)(c)', requirements: ['46.2.c'] },
  {
    field: 'transfers/mechanisms/*/withinScope',
    article: '45(3)',
    requirements: ['45'],
    unless: ['listedRecipient'],
  },
  { field: 'parties/frameworks', article: '45(3)', requirements: ['45'] },
  { field: 'parties/frameworks/*/listed', article: '45(3)', requirements: ['45'] },
  { field: 'parties/frameworks/*/checkedOn', article: '45(3)', requirements: ['45'] },
  {
    field: 'transfers/copyMeans',
    article: '13(1)(f)',
    requirements: transfer,
    unless: ['adequate'],
  },
  { field: 'transfers/copyMeans/contact', article: '13(1)(f)', requirements: transfer },
  { field: 'transfers/impactAssessment', article: '46(1)', unless: ['adequate'] },
  { field: 'transfers/impactAssessment/outcome', article: '46(1)' },

  // Storage, security, changes, versions, trackers and certificates.
  {
    field: 'retentionRules/outcomes',
    article: '13(2)(a)',
    requirements: ['13.2.a', '14.2.a', '30.1.f'],
  },
  {
    field: 'retentionRules/outcomes/*/outcome/start',
    article: '13(2)(a)',
    requirements: ['13.2.a'],
  },
  {
    field: 'retentionRules/outcomes/*/outcome/duration',
    article: '13(2)(a)',
    requirements: ['13.2.a'],
  },
  {
    field: 'retentionRules/outcomes/*/outcome/event',
    article: '13(2)(a)',
    requirements: ['13.2.a'],
  },
  {
    field: 'retentionRules/outcomes/*/outcome/state',
    article: '13(2)(a)',
    requirements: ['13.2.a'],
  },
  { field: 'retentionRules/scope/activities', article: '13(2)(a)', requirements: ['13.2.a'] },
  { field: 'retentionRules/grounds', article: '13(2)(a)', unless: ['notStatutory'] },
  { field: 'retentionRules/grounds/*/actId', article: '13(2)(a)', unless: ['notStatutory'] },
  { field: 'retentionRules/grounds/*/act', article: '13(2)(a)', unless: ['notStatutory'] },
  { field: 'measures/name', article: '30(1)(g)', requirements: ['30.1.g', '30.2.d'] },
  { field: 'notices/changes', article: '13(3)', requirements: ['13.3', '14.4'] },
  {
    field: 'notices/changes/newPurposesToldBeforehand',
    article: '13(3)',
    requirements: ['13.3', '14.4'],
  },
  { field: 'notices/changes/announcedHow', article: '12(1)' },
  {
    field: 'versions/lastChanged',
    article: '5(2)',
    together: 'versions/effective',
    toldAt: { places: ['notices/'], because: 'It is the notice that has no date then.' },
  },
  { field: 'trackers/purpose', article: '13(1)(c)', requirements: ['eprivacy.5.3'] },
  { field: 'trackers/consent', article: '6(1)(a)', requirements: ['eprivacy.5.3'] },
  { field: 'trackers/lifetime', article: '13(2)(a)', requirements: ['eprivacy.5.3'] },
  { field: 'parties/certificates/*/number', article: '5(2)' },
  { field: 'parties/certificates/*/validUntil', article: '5(2)' },
];
