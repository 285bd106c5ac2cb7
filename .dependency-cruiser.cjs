// Which folder may import which. Everything points one way:
//   engine <- scenarios <- workers <- { cli, ui }
//   in ui: i18n, format <- charts/*/layout <- charts/*/render <- components <- features <- app
const sources = '^(engine|scenarios|workers|ui|cli)/';

/** A rule that files in `from` may not import files in `to`. */
function forbid(name, comment, from, to, exceptFrom) {
  return {
    name,
    comment,
    severity: 'error',
    from: exceptFrom === undefined ? { path: from } : { path: from, pathNot: exceptFrom },
    to: { path: to },
  };
}

const anyOf = (...names) => `^(${names.join('|')})/`;
const packages = (...names) => `(^|/)node_modules/(${names.join('|')})(/|$)`;

/** Files that draw: chart templates, canvas painters and chart elements; the rest of ui/charts computes the layout. */
const chartDrawing = ['^ui/charts/.*cc-[^/]+[.]ts$', '^ui/charts/.*-(svg|canvas|render|styles)[.]ts$', '^ui/charts/.+/render/'];
const chartLayout = ['^ui/charts/.*-layout[.]ts$', '^ui/charts/.+/layout/'];
const elementPackages = packages('lit', 'lit-html', 'lit-element', '@lit', '@awesome[.]me');

module.exports = {
  forbidden: [
    forbid('engine-is-the-ground', 'The simulator knows nothing of plans, workers, pages or terminals.', '^engine/', anyOf('scenarios', 'workers', 'ui', 'cli', 'tests', 'tools')),
    forbid('scenarios-know-the-engine-only', 'What a plan means does not depend on where it runs.', '^scenarios/', anyOf('workers', 'ui', 'cli', 'tests', 'tools')),
    forbid('workers-know-no-surface', 'The same runs serve the page and the terminal.', '^workers/', anyOf('ui', 'cli', 'tests', 'tools')),
    forbid('cli-knows-no-page', 'The terminal works without a browser.', '^cli/', anyOf('ui', 'tests', 'tools')),
    forbid('ui-knows-no-terminal', 'The page works without Node.', '^ui/', anyOf('cli', 'tests', 'tools')),
    forbid('page-runs-no-node-workers', 'Node threads do not exist in a browser.', '^(ui|workers/browser)/', '^workers/(node|fleet)/'),
    forbid('terminal-runs-no-browser-workers', 'Web workers do not exist in Node.', '^(cli|workers/node|workers/fleet)/', '^workers/browser/'),

    forbid('i18n-and-format-are-the-ground-of-ui', 'Words and numbers depend on no picture.', '^ui/(i18n|format)/', '^ui/(charts|components|features|app|state|export)/'),
    forbid('charts-know-no-feature', 'A chart is given its data.', '^ui/charts/', '^ui/(components|features|app|state|export)/'),
    forbid('chart-layout-draws-nothing', 'A layout is computed without a page, so that it can be tested without one.', chartLayout, [...chartDrawing, elementPackages]),
    forbid('components-know-no-feature', 'A component is given properties and tells events.', '^ui/components/', '^ui/(features|app|state|export)/'),
    forbid('export-knows-no-feature', 'A file is written from data, not from what is on the screen.', '^ui/export/', '^ui/(components|features|app)/'),
    forbid('features-know-no-app', 'The app puts the features together.', '^ui/features/', '^ui/app/'),
    forbid('state-is-for-features-and-app', 'Only features and the app read or change the state.', sources, '^ui/state/', '^ui/(features|app|state)/'),
    forbid('state-knows-no-element', 'The state is plain data.', '^ui/state/', ['^ui/(charts|components|features|app)/', elementPackages], '^ui/state/[^/]*(controller|context)[^/]*[.]ts$'),

    {
      name: 'engine-and-scenarios-run-anywhere',
      comment: 'No built-in module of Node: the same code runs in a browser.',
      severity: 'error',
      from: { path: '^(engine|scenarios|ui|workers/browser)/' },
      to: { dependencyTypes: ['core'] },
    },
    forbid('engine-draws-nothing', 'The simulator has no page.', '^(engine|scenarios|workers)/', packages('lit', 'lit-html', 'lit-element', '@lit', '@awesome[.]me', 'd3', 'd3-.*', 'idb')),
    forbid('no-schema-in-hot-code', 'Plans are checked at the border, before they reach a worker; zod is four fifths of a worker without this rule.', '^(engine|workers)/', packages('zod')),
    forbid('comlink-behind-one-door', 'Its open liveness problems are met in one place.', sources, packages('comlink'), '^workers/.*(rpc|worker)[.]ts$'),
    forbid('terminal-library-in-the-terminal', 'Commands are parsed in cli/ only.', sources, packages('commander'), '^cli/'),

    {
      name: 'no-circle',
      comment: 'Two files that need each other are one concept, or miss a third.',
      severity: 'error',
      from: { pathNot: '^engine/run/' },
      to: { circular: true },
    },
    {
      name: 'no-circle-of-code-in-the-run',
      comment: 'A contact, its line, its agent and their queue point at each other, as the things do; their code does not.',
      severity: 'error',
      from: { path: '^engine/run/' },
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    { name: 'no-missing-file', comment: 'An import that leads nowhere.', severity: 'error', from: {}, to: { couldNotResolve: true, pathNot: '[?](raw|url|no-inline|worker)' } },
    {
      name: 'no-undeclared-package',
      comment: 'Only what package.json names is sure to be installed.',
      severity: 'error',
      from: { path: sources },
      to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'], dependencyTypesNot: ['type-only'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '[.]css$' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { extensions: ['.ts', '.mjs', '.js', '.json'], exportsFields: ['exports'], conditionNames: ['import', 'types', 'default'] },
  },
};
