import { z } from 'zod';

/** Sections of a privacy notice, by the name that templates, clauses and topical sections use. */
const noticeSections = [
  'general',
  'controller',
  'dpo',
  'purposes',
  'legalBases',
  'data',
  'sources',
  'provision',
  'directMarketing',
  'recipients',
  'transfers',
  'retention',
  'automatedDecisions',
  'security',
  'rights',
  'complaint',
  'children',
  'cookies',
  'topical',
  'related',
  'changes',
] as const;
export const noticeSection = z.enum(noticeSections);
export type NoticeSection = z.output<typeof noticeSection>;
