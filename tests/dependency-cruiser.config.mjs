// The dependency rule: app → components → loaders, actions → queries, commands, jobs → steps, rules, policy, schema,
// messages → kernel. Nothing points left, and the areas form a line. A name is a file or a folder.
const line = [
  'schools', 'agencies', 'people', 'catalogue', 'planning', 'enrolment', 'teaching', 'graduation',
  'evaluations', 'activities', 'agreements', 'reporting', 'succession', 'privacy',
]
const kernelRooms = 'access|db|events|web|jobs|files|i18n|programs'
const kernel = `^lib/(?:(?:${kernelRooms})/|[^/]+\\.ts$)`
const area = `^lib/(?!(?:${kernelRooms})/)([^/]+)/`
const layer = (names) => `^lib/(?!(?:${kernelRooms})/)[^/]+/(?:|.+/)(?:${names})(?:/|\\.tsx?$)`
const test = '\\.test\\.tsx?$'

const pure = layer('schema|rules|policy|messages')
const core = layer('queries|commands|steps|jobs|handover')
const edge = layer('loaders|actions')
const surface = layer('schema|rules|policy|messages|queries|commands|jobs|handover')
const packages = (names) => `^node_modules/(?:${names})(?:/|$)`
const notOnlyTypes = { dependencyTypesNot: ['type-only'] }

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    rule('areas-meet-at-their-surface', { path: area }, { path: area, pathNot: ['^lib/$1/', surface] }),
    ...line.map((name, position) => rule(
      `areas-form-a-line-${name}`, { path: `^lib/${name}/`, pathNot: test },
      { path: `^lib/(?:${[...line.slice(position + 1), 'notifications'].join('|')})/` },
    )),
    rule('pure-core', { path: pure }, { path: [packages('next|react|react-dom|next-auth|next-intl|pg|@prisma/[^/]+'), '^lib/db/'], ...notOnlyTypes }),
    rule('pure-below-core', { path: pure }, { path: [core, edge], ...notOnlyTypes }),
    rule('steps-below-commands', { path: layer('steps') }, { path: layer('queries|commands|jobs|handover'), ...notOnlyTypes }),
    rule('core-below-edge', { path: core }, { path: edge }),
    rule('core-knows-no-framework', { path: core }, { path: packages('next|next-auth|next-intl|react|react-dom') }),
    rule('database-in-the-core', { path: '^(?:app|components|lib)/', pathNot: [core, kernel, test] }, { path: '^lib/db/', ...notOnlyTypes }),
    // The catalogue of messages and the list of jobs gather from all areas, as the document of the interface does.
    rule('kernel-knows-no-area', { path: kernel, pathNot: ['^lib/(?:i18n/catalogue|programs/all-jobs)\\.ts$', test] }, { path: area }),
    rule('lib-is-below-the-ui', { path: '^lib/' }, { path: '^(?:app|components)/' }),
    rule('components-are-below-the-routes', { path: '^components/' }, { path: '^app/' }),
    rule('components-call-no-core', { path: '^components/' }, { path: core, ...notOnlyTypes }),
    rule('ui-knows-no-area', { path: '^components/ui/' }, { path: [area, '^components/(?!ui/)'] }),
    rule('only-programs-touch-the-installation', { path: '^(?:app|components|lib)/', pathNot: '^lib/programs/' }, { path: '^prisma/' }),
    rule('tests-are-on-top', { path: '^(?:app|components|lib|prisma)/', pathNot: test }, { path: '^tests/' }),
    rule('no-cycles', {}, { circular: true, viaOnly: notOnlyTypes }),
    rule('resolvable', {}, { couldNotResolve: true }),
  ],
  options: {
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    doNotFollow: { path: ['node_modules', '^lib/db/generated/'] },
    exclude: { path: ['^\\.next', '^tests/output'] },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'require', 'node', 'default', 'types'] },
  },
}

function rule(name, from, to) {
  return { name, severity: 'error', from, to }
}
