import 'i18next';
import type app from './locales/en/app.json';
import type fieldsControls from './locales/en/fields-controls.json';
import type exportWords from './locales/en/export.json';
import type preview from './locales/en/preview.json';
import type records from './locales/en/records.json';
import type registers from './locales/en/registers.json';

// The keys of each namespace, from the English file: a key that does not exist does not compile. A new
// file of words is one line here.
declare module 'i18next' {
  // eslint-disable-next-line @typescript-eslint/consistent-type-definitions -- only an interface can be added to from outside
  interface CustomTypeOptions {
    defaultNS: 'app';
    keySeparator: false;
    resources: {
      app: typeof app;
      'fields-controls': typeof fieldsControls;
      export: typeof exportWords;
      preview: typeof preview;
      records: typeof records;
      registers: typeof registers;
    };
  }
}
