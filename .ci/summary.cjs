// Prints `N passed, N failed` of jest's results. What is skipped, and a run without results, counts as failed.
const { existsSync, readFileSync } = require('node:fs')

const [ended, ...files] = process.argv.slice(2)
let passed = 0
let failed = 0
for (const file of files) {
  if (!existsSync(file)) {
    console.log(`${file} is missing: its run ended without results.`)
    failed += 1
    continue
  }
  const result = JSON.parse(readFileSync(file, 'utf8'))
  const unmade = result.numPendingTests + result.numTodoTests + result.numRuntimeErrorTestSuites
  if (unmade > 0) console.log(`${unmade} tests or suites of ${file} were skipped or could not run.`)
  passed += result.numPassedTests
  failed += result.numFailedTests + unmade
}
if (ended !== 'true' && failed === 0) failed = 1
console.log(`${passed} passed, ${failed} failed`)
process.exit(failed > 0 ? 1 : 0)
