// The floors of ARCHITECTURE: a folder imports only from the folders below it.
const floors = [
  ['src/(draft|concepts|frameworks|settings)/'],
  ['src/profiles/'],
  ['src/evidence/'],
  ['src/(checks|coverage|thread|partners)/'],
  ['src/rules/'],
  ['src/(findings/|[^/]+\\.ts$)'],
  ['src/(edits|sections)/'],
  ['src/(report|service|word)/'],
  ['src/(cli|extension)/']
].map(([pattern]) => `^${pattern}`)

const upward = floors.slice(0, -1).map((floor, index) => ({
  name: `floor-${index + 1}-imports-from-above`,
  severity: 'error',
  from: {path: floor},
  to: {path: floors.slice(index + 1).join('|')}
}))

const apart = (name, from, to) => ({name, severity: 'error', from, to})

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    ...upward,
    apart('no-circles', {}, {circular: true}),
    apart('nothing-unresolved', {}, {couldNotResolve: true}),
    apart('first-floor-folders-keep-apart', {path: '^src/(concepts|frameworks|settings)/'}, {path: '^src/(concepts|frameworks)/', pathNot: '^src/$1/', dependencyTypesNot: ['type-only']}),
    apart('draft-stands-alone', {path: '^src/draft/'}, {path: '^src/', pathNot: '^src/draft/'}),
    apart('a-rule-knows-no-other-rule', {path: '^src/rules/([^/]+)/'}, {path: '^src/rules/', pathNot: '^src/rules/($1/|shared/|(rule|ids)\\.ts$)'}),
    apart('vscode-only-in-the-extension', {pathNot: '^src/extension/'}, {path: '(^|/)vscode$'}),
    apart('parsers-only-in-draft', {path: '^src/', pathNot: '^src/draft/'}, {
      path: 'node_modules/(unified|remark-[^/]+|retext[^/]*|mdast-[^/]+|micromark[^/]*|unist-[^/]+|nlcst-[^/]+|parse-english|parse-latin)/', dependencyTypesNot: ['type-only']
    }),
    apart('node-only-in-the-command-line', {path: '^src/', pathNot: '^src/(cli|extension|service)/'}, {dependencyTypes: ['core']}),
    apart('no-development-package-in-the-product', {path: '^src/'}, {dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'], dependencyTypesNot: ['type-only'], pathNot: '@types/vscode'}),
    apart('extension-knows-the-service-only', {path: '^src/extension/'}, {path: '^src/(?!extension/|service/|settings/)', dependencyTypesNot: ['type-only']})
  ],
  options: {
    doNotFollow: {path: 'node_modules'},
    tsPreCompilationDeps: true,
    tsConfig: {fileName: 'tsconfig.json'},
    enhancedResolveOptions: {exportsFields: ['exports'], conditionNames: ['import', 'node', 'default', 'types'], extensions: ['.ts', '.js', '.json', '.d.ts']}
  }
}
