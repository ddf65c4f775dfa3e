import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { homeAt } from './home'
import { explainExit, lastLines, PortTakenError } from './server-log'

describe('the last lines of a log', () => {
  it('are its messages without the stack traces', () => {
    const log = [
      'INFO  Starting',
      'ERROR Failed',
      '\tat org.neo4j.A.run(A.java:1)',
      '\t... 7 more',
      '',
      'INFO  Stopped',
    ]
    expect(lastLines(log)).toEqual(['INFO  Starting', 'ERROR Failed', 'INFO  Stopped'])
    expect(lastLines(log, 1)).toEqual(['INFO  Stopped'])
  })
})

describe('a server that ended', () => {
  const home = homeAt(mkdtempSync(join(tmpdir(), 'govties-log-')))
  afterAll(() => rmSync(home.root, { recursive: true }))

  it.each([
    ['java.net.BindException: Address already in use', ''],
    ['java.io.IOException: No space left on device', `The disk of ${home.root} is full.`],
    ['Caused by: FileLockException: lock file has been locked', 'is in use by another Neo4j'],
    ['ERROR Unrecognized setting', 'it ended unexpectedly. The last lines of its log:\n  ERROR Unrecognized setting'],
  ])('with %s in its log is explained', (line, message) => {
    mkdirSync(dirname(home.log), { recursive: true })
    writeFileSync(home.log, `INFO Starting\n${line}\n`)
    const error = explainExit(home)
    if (message === '') expect(error).toBeInstanceOf(PortTakenError)
    else expect(error.message.replace('  INFO Starting\n', '')).toContain(message)
  })
})
