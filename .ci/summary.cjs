// Prints `N passed, N failed` over jest's result files. A skipped test counts as failed, and so does a run without results.
// The first argument is `false` if a part of the gate failed. Then at least one is counted as failed.
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
  const notRun = result.numPendingTests + result.numTodoTests + result.numRuntimeErrorTestSuites
  if (notRun > 0) console.log(`${notRun} tests or suites of ${file} were skipped or could not run.`)
  passed += result.numPassedTests
  failed += result.numFailedTests + notRun
}
if (ended !== 'true' && failed === 0) failed = 1
console.log(`${passed} passed, ${failed} failed`)
process.exit(failed > 0 ? 1 : 0)
