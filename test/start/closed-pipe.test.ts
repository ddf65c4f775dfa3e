import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { builtCommand } from '../support/built'

const run = promisify(execFile)

it('a command ends without an error if the reader of its output stops early, as `head` does', async () => {
  const generate = `'${process.execPath}' '${builtCommand()}' generate --agreements 2000`
  const { stdout, stderr } = await run('sh', ['-c', `{ ${generate}; echo "ended with $?" >&2; } | head -n 1`])
  expect(stdout).toMatch(/^\{"record":/)
  expect(stderr.trim()).toBe('ended with 0')
})
