// What may not stand in code on the way to a result: everything whose answer depends on the machine, the browser, the
// language of the reader or the time of day. Rules on the syntax tree, so a comment or a string never trips them.

/** Functions of Math whose result IEEE 754 or the language fixes to the last bit. */
const exactMaths = 'abs|min|max|floor|ceil|round|trunc|sign|sqrt|imul|fround|clz32';

const portable = 'Use engine/kernel/portable-maths.ts: this differs in the last bit between Node and browsers.';
const noClock = 'A result may not depend on the time or the time zone of a machine.';

const machineDependent = [
  { selector: `MemberExpression[object.name='Math'][computed=false][property.name!=/^(${exactMaths})$/]`, message: portable },
  { selector: "MemberExpression[object.name='Math'][computed=true]", message: `Name the function. ${portable}` },
  { selector: "Identifier[name='Math']:not(.object)", message: `Call Math.x directly: a copy of Math escapes the check. ${portable}` },
  { selector: "BinaryExpression[operator='**']", message: `Multiply, or use power. ${portable}` },
  { selector: "AssignmentExpression[operator='**=']", message: `Multiply, or use power. ${portable}` },
  {
    selector: 'Identifier[name=/^(localeCompare|toLocale.*|Intl)$/]',
    message: 'Languages are a matter of the page. Compare ids with < and >.',
  },
  { selector: "Identifier[name='Date']", message: noClock },
  {
    selector: "MemberExpression[computed=true] > Literal.property[value=/^(Math|Date|Intl|performance|localeCompare|toLocale.*)$/]",
    message: 'Reached by a string, it is as forbidden as by its name.',
  },
  {
    selector: 'Identifier[name=/^(getRandomValues|randomUUID)$/]',
    message: 'Every draw is a function of the seed: use engine/kernel.',
  },
];

const clock = { selector: "Identifier[name='performance']", message: noClock };

/** Globals that tie code to a place: the engine and the scenarios run anywhere and do no input or output. */
const placeDependent = [
  'window', 'document', 'navigator', 'location', 'self', 'localStorage', 'indexedDB', 'fetch', 'process', 'console',
  'setTimeout', 'setInterval', 'setImmediate', 'queueMicrotask', 'requestAnimationFrame',
].map((name) => ({ name, message: 'engine/ and scenarios/ know no page, no process, no timer and no output.' }));

/** Lint configuration for everything on the way to a result. */
export const deterministicCode = [
  {
    name: 'yuyan/same-result-everywhere',
    files: ['engine/**/*.ts', 'scenarios/**/*.ts', 'workers/**/*.ts'],
    rules: { 'no-restricted-syntax': ['error', ...machineDependent, clock] },
  },
  {
    name: 'yuyan/runs-anywhere',
    files: ['engine/**/*.ts', 'scenarios/**/*.ts'],
    rules: { 'no-restricted-globals': ['error', ...placeDependent] },
  },
  {
    // The only place that may read a clock: it decides when a worker pauses to listen and how often progress is told,
    // never what is computed.
    name: 'yuyan/clock-for-slices-and-progress',
    files: ['workers/**/wall-clock.ts'],
    rules: { 'no-restricted-syntax': ['error', ...machineDependent] },
  },
];
