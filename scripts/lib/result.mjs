// What all test runs tell at their end.

/**
 * Tells again what has failed, which may stand thousands of lines above, then `N passed, N failed`; sets the exit code.
 * @param {readonly {passed: number, failures: readonly string[]}[]} results
 */
export function tellResult(results) {
  const passed = results.reduce((sum, result) => sum + result.passed, 0)
  const failures = results.flatMap(result => result.failures)
  if (failures.length > 0) console.log(`\nFailed:\n${failures.map(failure => `  ✘ ${failure.replaceAll('\n', '\n    ')}`).join('\n')}\n`)
  process.exitCode = failures.length > 0 ? 1 : 0
  console.log(`${passed} passed, ${failures.length} failed`)
}
