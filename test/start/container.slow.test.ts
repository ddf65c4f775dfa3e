import { existsSync, readFileSync, symlinkSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { homeAt } from '../../src/neo4j/local/home'
import { builtCommand } from '../support/built'
import { govties, run } from '../support/command'
import { throwAwayFolder, throwAwayHome } from '../support/throw-away'
import { untilNoServer } from '../support/until-no-server'

// These tests run without a Docker engine, so they test everything except the image. They check the order and content
// of the commands that Docker receives, and how GovTies uses the Neo4j that answers. This Neo4j is a real one.
const standIn = throwAwayFolder()
const path = throwAwayFolder()
symlinkSync(process.execPath, join(path, 'node'))
symlinkSync(join(__dirname, 'fixtures', 'docker.cjs'), join(path, 'docker'))

const env = {
  GOVTIES_HOME: throwAwayHome().root,
  // Without Java and Maven, only Docker is left.
  PATH: path,
  JAVA_HOME: '',
  WHOLE_PATH: process.env.PATH,
  STAND_IN: standIn,
  DIST: dirname(dirname(builtCommand())),
}

const asked = (): string[] => readFileSync(join(standIn, 'asked'), 'utf8').trim().split('\n')

it('without Java, a container is started, shared, and stopped by its last user without losing its data', async () => {
  const start = govties(['start'], env)
  await start.says('GovTies is ready')
  expect(start.output).toContain('Starting neo4j:5.26')
  const [, address, passwordFile = ''] = /connect to (\S+) as neo4j, password in (\S+)/.exec(start.output) ?? []
  const password = readFileSync(passwordFile, 'utf8').trim()
  expect(start.output).not.toContain(password)
  const before = await run(['hash'], env)
  expect(before.code).toBe(0)
  expect(asked().filter((line) => line.startsWith('stop'))).toEqual([])
  start.kill('SIGINT')
  expect(await start.end()).toBe(0)
  expect(asked().at(-1)).toMatch(/^stop govties-/)
  const [ran = '', ...others] = asked().filter((line) => line.startsWith('run'))
  expect(others).toEqual([])
  expect(ran).toMatch(/^run --detach --rm --name=(govties-\w+) .* --volume=\1:\/data neo4j:5\.26\.\d+-community$/)
  expect(ran).toContain(`--publish=${address?.replace('bolt://', '')}:7687`)
  expect(ran).not.toContain(password)
  await untilNoServer(homeAt(join(standIn, 'volume')))
  while (existsSync(join(standIn, 'running.json'))) await wait(50)
  expect(await run(['hash'], env)).toEqual({ code: 0, output: expect.stringContaining(before.output.trim()) as string })
  expect(asked().filter((line) => line.startsWith('run'))).toHaveLength(2)
  await untilNoServer(homeAt(join(standIn, 'volume')))
})
