import type { FormType } from './field-form.ts';

/** A part of the form of a record. Its heading stands in the locale files as `#key`. */
export type FormGroup = { readonly key: string; readonly fields: readonly string[] };

/**
 * The parts of each form, in the order in which a lawyer asks. Fields that no part names stand under
 * "More", so that a new field of the model is never out of reach.
 */
export const formGroups: Readonly<Record<FormType, readonly FormGroup[]>> = {
  vocabulary: [{ key: 'word', fields: ['kind', 'texts', 'unless', 'forms', 'examples'] }],
  dataCategories: [
    { key: 'category', fields: ['name', 'examples', 'parent', 'parts'] },
    { key: 'law', fields: ['sensitivity', 'identifiesDirectly', 'freeContent'] },
  ],
  parties: [
    {
      key: 'identity',
      fields: [
        'kind',
        'legalName',
        'tradeName',
        'title',
        'registrationNumber',
        'legalForm',
        'country',
      ],
    },
    { key: 'contact', fields: ['addresses', 'contactPoints'] },
    { key: 'duties', fields: ['dpo', 'establishedInEea', 'representatives'] },
    { key: 'group', fields: ['parent', 'groupDescription', 'ceasedOn', 'successor'] },
    { key: 'assurances', fields: ['frameworks', 'certificates'] },
  ],
  systems: [
    { key: 'system', fields: ['name', 'description', 'kind', 'vendor', 'location'] },
    { key: 'lifetime', fields: ['ceasedOn', 'successor'] },
  ],
  registers: [
    { key: 'register', fields: ['name', 'description', 'status', 'replacedBy'] },
    { key: 'controllers', fields: ['controllers', 'jointArrangements', 'contactPerson', 'owner'] },
    {
      key: 'data',
      fields: ['subjectCategories', 'dataUses', 'sources', 'legalBases', 'lists'],
    },
    { key: 'location', fields: ['defaultLocation', 'defaultSafeguards'] },
    { key: 'children', fields: ['children'] },
    { key: 'review', fields: ['review'] },
  ],
  activities: [
    { key: 'purpose', fields: ['name', 'purpose', 'description', 'subPurposes', 'beneficiaries'] },
    { key: 'role', fields: ['role', 'engagement'] },
    { key: 'legalBases', fields: ['legalBases', 'basesRelation', 'consents'] },
    { key: 'data', fields: ['dataUses', 'provision', 'systems'] },
    { key: 'decisions', fields: ['automatedDecisions', 'directMarketing', 'furtherPurpose'] },
    { key: 'dpia', fields: ['dpia'] },
    {
      key: 'extent',
      fields: ['condition', 'modality', 'operatingSince', 'operatingUntil', 'volume'],
    },
  ],
  sources: [
    { key: 'source', fields: ['kind', 'manner', 'party', 'publiclyAccessible', 'occasion'] },
    {
      key: 'collection',
      fields: ['collectingSystems', 'automated', 'modality', 'condition', 'order'],
    },
    { key: 'informing', fields: ['informing'] },
    { key: 'scope', fields: ['scope'] },
  ],
  disclosures: [
    { key: 'recipient', fields: ['recipient', 'role', 'service', 'purpose', 'location'] },
    { key: 'what', fields: ['scope', 'manners', 'modality', 'from', 'system'] },
    { key: 'agreement', fields: ['processorAgreement', 'duties', 'knownRecipients'] },
    { key: 'text', fields: ['description', 'order'] },
  ],
  transfers: [
    { key: 'where', fields: ['disclosure', 'recipient', 'location', 'organisation', 'modes'] },
    {
      key: 'mechanism',
      fields: ['adequacyAsStated', 'mechanisms', 'mechanismsRelation', 'copyMeans'],
    },
    { key: 'assessment', fields: ['impactAssessment'] },
    { key: 'what', fields: ['scope', 'modality', 'transformations', 'overridesDefaultLocation'] },
    { key: 'text', fields: ['description', 'order'] },
  ],
  retentionRules: [
    { key: 'what', fields: ['subject', 'scope'] },
    { key: 'period', fields: ['outcomes', 'grounds', 'stage'] },
    { key: 'end', fields: ['endAction', 'endActionWording', 'statement'] },
    { key: 'exceptions', fields: ['overrides', 'isDefault', 'order'] },
  ],
  measures: [
    { key: 'measure', fields: ['name', 'kind', 'objective', 'status', 'register'] },
    { key: 'texts', fields: ['publicText', 'description', 'order'] },
    { key: 'scope', fields: ['scope'] },
  ],
  clauses: [
    { key: 'text', fields: ['text', 'exception', 'type'] },
    { key: 'place', fields: ['sections', 'position', 'order'] },
    { key: 'when', fields: ['scope', 'dependsOn'] },
  ],
  rightsSettings: [
    { key: 'right', fields: ['right', 'applicability', 'statedAs', 'modality'] },
    { key: 'points', fields: ['points', 'ownPoints', 'description', 'objectionPlacement'] },
    {
      key: 'requests',
      fields: ['channels', 'identityCheck', 'clarification', 'requestForm', 'whatToState'],
    },
    { key: 'complaint', fields: ['complaint'] },
    { key: 'scope', fields: ['scope'] },
  ],
  trackers: [
    {
      key: 'tracker',
      fields: ['name', 'told', 'technique', 'purpose', 'dataCategories', 'lifetime'],
    },
    { key: 'consent', fields: ['consent', 'refusal'] },
    { key: 'provider', fields: ['provider', 'providerRole', 'disclosures', 'transfers'] },
    { key: 'text', fields: ['description', 'scope'] },
  ],
  glossaryTerms: [{ key: 'term', fields: ['term', 'meaning', 'notice'] }],
  notices: [
    { key: 'notice', fields: ['title', 'registers', 'activities', 'audience', 'covers'] },
    { key: 'form', fields: ['languages', 'country', 'purposeLabels', 'periodStyle', 'content'] },
    { key: 'sections', fields: ['headings', 'topicalSections', 'clauses'] },
    { key: 'related', fields: ['relatedDocuments', 'boundWith'] },
    { key: 'changes', fields: ['changes'] },
  ],
  versions: [
    { key: 'version', fields: ['of', 'number', 'effective', 'lastChanged', 'approverRole'] },
    { key: 'changeLog', fields: ['changeLog'] },
    { key: 'issued', fields: ['snapshot', 'issued'] },
  ],
  assessments: [
    { key: 'assessment', fields: ['kind', 'title', 'register', 'date', 'nextReview'] },
    { key: 'questions', fields: ['questions', 'outcome'] },
  ],
  dismissals: [{ key: 'dismissal', fields: ['reason', 'by', 'on', 'until'] }],
  attachments: [{ key: 'attachment', fields: ['title', 'fileName', 'mediaType', 'evidences'] }],
  settings: [
    { key: 'workspace', fields: ['name', 'languages', 'completeIn', 'defaultCountry'] },
    { key: 'documents', fields: ['dateStyle', 'numberedSections', 'theme'] },
  ],
};
