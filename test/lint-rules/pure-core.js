// What may not be used in shared/: anything whose answer depends on the machine, the moment or the
// runtime's copy of Unicode and CLDR data. Equal input gives equal bytes only without them.

const why = 'shared/ is pure: pass the value in, or take it from the phrase catalogues.';

const runtimeDependent = (message) => `${message} ${why}`;

export const pureCore = {
  globals: ['Intl', 'crypto', 'performance', 'globalThis', 'WeakRef', 'FinalizationRegistry'].map(
    (name) => ({ name, message: runtimeDependent(`${name} differs between runtimes or runs.`) }),
  ),
  properties: [
    { object: 'Date', property: 'now', message: runtimeDependent('"Today" is a parameter.') },
    { object: 'Math', property: 'random', message: runtimeDependent('Ids come from IdSource.') },
    ...[
      'localeCompare',
      'toLocaleString',
      'toLocaleDateString',
      'toLocaleTimeString',
      'toLocaleLowerCase',
      'toLocaleUpperCase',
    ].map((property) => ({
      property,
      message: runtimeDependent(`${property} depends on the runtime's locale data.`),
    })),
  ],
  syntax: [
    {
      selector: "NewExpression[callee.name='Date'][arguments.length=0]",
      message: runtimeDependent('new Date() reads the clock.'),
    },
    {
      selector: "CallExpression[callee.name='Date']",
      message: runtimeDependent('Date() reads the clock.'),
    },
    {
      selector: 'Literal[regex.pattern=/\\\\p\\{/i]',
      message: runtimeDependent('\\p{…} depends on the runtime’s Unicode version.'),
    },
    {
      selector:
        ":matches(NewExpression, CallExpression)[callee.name='RegExp'] Literal[value=/\\\\p\\{/i]",
      message: runtimeDependent('\\p{…} depends on the runtime’s Unicode version.'),
    },
    {
      selector:
        ":matches(NewExpression, CallExpression)[callee.name='RegExp'] TemplateElement[value.cooked=/\\\\p\\{/i]",
      message: runtimeDependent('\\p{…} depends on the runtime’s Unicode version.'),
    },
    {
      selector:
        ":matches(NewExpression, CallExpression)[callee.name='RegExp'] TaggedTemplateExpression TemplateElement[value.raw=/\\\\p\\{/i]",
      message: runtimeDependent('\\p{…} depends on the runtime’s Unicode version.'),
    },
  ],
};
