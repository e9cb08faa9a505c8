import 'i18next';
import type activities from './locales/en/activities.json';
import type app from './locales/en/app.json';
import type attachments from './locales/en/attachments.json';
import type backups from './locales/en/backups.json';
import type commands from './locales/en/commands.json';
import type disclosures from './locales/en/disclosures.json';
import type completeness from './locales/en/completeness.json';
import type exportWords from './locales/en/export.json';
import type fieldsControls from './locales/en/fields-controls.json';
import type findings from './locales/en/findings.json';
import type history from './locales/en/history.json';
import type impact from './locales/en/impact.json';
import type preview from './locales/en/preview.json';
import type records from './locales/en/records.json';
import type registers from './locales/en/registers.json';
import type retention from './locales/en/retention.json';
import type settings from './locales/en/settings.json';
import type start from './locales/en/start.json';

// The keys of each namespace, from the English file: a key that does not exist does not compile. A new
// file of words is one line here.
declare module 'i18next' {
  // eslint-disable-next-line @typescript-eslint/consistent-type-definitions -- only an interface can be added to from outside
  interface CustomTypeOptions {
    defaultNS: 'app';
    keySeparator: false;
    resources: {
      activities: typeof activities;
      app: typeof app;
      attachments: typeof attachments;
      backups: typeof backups;
      commands: typeof commands;
      disclosures: typeof disclosures;
      completeness: typeof completeness;
      export: typeof exportWords;
      'fields-controls': typeof fieldsControls;
      findings: typeof findings;
      history: typeof history;
      impact: typeof impact;
      preview: typeof preview;
      records: typeof records;
      registers: typeof registers;
      retention: typeof retention;
      settings: typeof settings;
      start: typeof start;
    };
  }
}
