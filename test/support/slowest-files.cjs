const { relative } = require('node:path')

const SHOWN = 12

/** Prints the seed of a run's random inputs before it, and its slowest files after it. */
module.exports = class SlowestFiles {
  onRunStart() {
    const seed = process.env.GOVTIES_TEST_SEED
    console.error(`Seed of random inputs: ${seed}. To repeat this run: GOVTIES_TEST_SEED=${seed}`)
  }

  onRunComplete(_tests, { testResults }) {
    const files = testResults.map(({ testFilePath, perfStats }) => ({
      testFilePath,
      seconds: perfStats.runtime / 1_000,
    }))
    files.sort((one, other) => other.seconds - one.seconds)
    console.error('\nSlowest files, in seconds:')
    for (const { testFilePath, seconds } of files.slice(0, SHOWN)) {
      console.error(`${seconds.toFixed(1).padStart(7)}  ${relative(process.cwd(), testFilePath)}`)
    }
  }
}
