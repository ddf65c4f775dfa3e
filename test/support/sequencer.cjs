const { readFileSync } = require('node:fs')
const { default: Sequencer } = require('@jest/test-sequencer')

/** The shared service that a test file waits for: none, the product, or its pages. */
const NEEDS = [
  ['', /$/],
  ['product', /support\/server'|loadedGraph|copiedGraph|copiedHome|services\/client'|\.\/ask'/],
  ['pages', /support\/pages'|support\/drawing'/],
]

/**
 * Runs the test files that need no shared service first, while the product starts and the database plans the queries of
 * its pages. Tells the global setup, which runs later, which services the files of this run need.
 */
module.exports = class ByNeed extends Sequencer {
  async sort(tests) {
    const needs = new Map(tests.map(({ path }) => [path, needOf(readFileSync(path, 'utf8'))]))
    process.env.GOVTIES_TEST_NEEDS = NEEDS[Math.max(0, ...needs.values())][0]
    const bySizeOrTime = await super.sort(tests)
    return bySizeOrTime.toSorted((one, other) => needs.get(one.path) - needs.get(other.path))
  }
}

const needOf = (text) => NEEDS.findLastIndex(([, pattern]) => pattern.test(text))
