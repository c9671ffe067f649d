// Lint for what the compiler can't see. Layers are dependency-cruiser's, layout is the writer's.
import tseslint from 'typescript-eslint'

export default tseslint.config(
  {ignores: ['dist/', 'node_modules/', '.tmp/', '.vscode-test/', 'coverage/', '**/.*.mts']},
  {
    files: ['src/**/*.ts', 'test/**/*.ts', 'bench/**/*.ts'],
    extends: [tseslint.configs.recommended],
    languageOptions: {parserOptions: {projectService: true, tsconfigRootDir: import.meta.dirname}},
    rules: {
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': 'error',
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/no-unnecessary-type-assertion': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', {fixStyle: 'inline-type-imports', disallowTypeAnnotations: false}],
      '@typescript-eslint/no-non-null-assertion': 'off',
      'no-console': 'error',
      'no-var': 'error',
      'prefer-const': 'error',
      eqeqeq: 'error',
      'max-lines': ['warn', 400]
    }
  },
  {files: ['src/cli/main.ts', 'test/**/*.ts', 'bench/**/*.ts'], rules: {'no-console': 'off'}},
  {files: ['src/**/index.ts', 'src/concepts/*.ts', 'src/frameworks/*.ts', 'src/rules/pages.ts'], rules: {'max-lines': 'off'}}
)
