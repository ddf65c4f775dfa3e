// Prints `N passed, N failed` over jest's result files, after each failed test with the first lines of its message. A
// skipped test counts as failed, and so does a run without results.
// The first argument is `false` if a part of the gate failed. Then at least one is counted as failed.
const { existsSync, readFileSync } = require('node:fs')
const { relative } = require('node:path')
const { stripVTControlCharacters } = require('node:util')

const LINES_OF_A_MESSAGE = 12

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
  result.testResults.forEach(printFailures)
  passed += result.numPassedTests
  failed += result.numFailedTests + notRun
}
if (ended !== 'true' && failed === 0) failed = 1
console.log(`${passed} passed, ${failed} failed`)
process.exit(failed > 0 ? 1 : 0)

function printFailures({ name, status, message, assertionResults }) {
  const tests = assertionResults.filter((test) => test.status === 'failed')
  for (const { fullName, failureMessages } of tests) print(name, fullName, failureMessages.join('\n'))
  if (status === 'failed' && tests.length === 0) print(name, 'could not run', message)
}

function print(file, test, message) {
  const lines = stripVTControlCharacters(message).split('\n').slice(0, LINES_OF_A_MESSAGE)
  console.log([`FAILED ${relative(process.cwd(), file)}: ${test}`, ...lines].join('\n  '))
}
