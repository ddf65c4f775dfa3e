import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { captureOutput } from './capture-output'

const folder = mkdtempSync(join(tmpdir(), 'govties-output-'))
afterAll(() => rmSync(folder, { recursive: true }))
const logFile = join(folder, 'log')

it('returns all lines of both streams, and passes each line on', async () => {
  const program = spawn('sh', ['-c', 'echo one; echo two >&2; exit 3'])
  const passed: string[] = []
  const lines = await captureOutput(program, logFile, (line) => passed.push(line))
  expect([...lines].sort()).toEqual(['one', 'two'])
  expect(passed).toEqual(lines)
  expect(program.exitCode).toBe(3)
})

it('resolves if the program is aborted, and rejects if the program cannot be started', async () => {
  const aborted = spawn('sleep', ['60'], { signal: AbortSignal.timeout(20) })
  await expect(captureOutput(aborted, logFile, () => undefined)).resolves.toEqual([])
  const missing = spawn('/no/program')
  await expect(captureOutput(missing, logFile, () => undefined)).rejects.toMatchObject({ code: 'ENOENT' })
})
