import { chmodSync, existsSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { atEnd } from '../support/at-end'
import { run } from '../support/command'
import { throwAwayFolder, throwAwayHome } from '../support/throw-away'

/** Returns a PATH that contains only node and the given programs of this machine. */
function pathWith(...programs: string[]): string {
  const folder = throwAwayFolder()
  for (const name of ['node', ...programs])
    symlinkSync(name === 'node' ? process.execPath : realPathOf(name), join(folder, name))
  return folder
}

function realPathOf(program: string): string {
  const folder = (process.env.PATH ?? '').split(':').find((one) => existsSync(join(one, program)))
  if (!folder) throw new Error(`These tests need ${program} on the path.`)
  return join(folder, program)
}

async function listen(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()))
  atEnd(async () => void server.close())
  return (server.address() as { port: number }).port
}

describe('a start that fails reports the cause and a remedy', () => {
  it('when Java is missing', async () => {
    const home = throwAwayHome()
    const { code, output } = await run(['start'], { GOVTIES_HOME: home.root, PATH: pathWith(), JAVA_HOME: '' })
    expect(output).toContain('Choose one of these options')
    expect(output).toContain('Java is missing: java is not on the path. Install Java 17 or newer.')
    expect(output).toContain('Docker is missing')
    expect(code).toBe(3)
    expect(existsSync(home.root)).toBe(false)
  })

  it('when JAVA_HOME does not exist', async () => {
    const { code, output } = await run(['hash'], {
      GOVTIES_HOME: throwAwayHome().root,
      PATH: pathWith(),
      JAVA_HOME: '/no/java',
    })
    expect(output).toContain('JAVA_HOME is /no/java, but Java cannot be run from there')
    expect(code).toBe(3)
  })

  it('when Java is too old', async () => {
    const folder = pathWith()
    writeFileSync(join(folder, 'java'), '#!/bin/sh\necho \'openjdk version "11.0.22" 2024-01-16\' >&2\n')
    chmodSync(join(folder, 'java'), 0o755)
    const { code, output } = await run(['start'], {
      GOVTIES_HOME: throwAwayHome().root,
      PATH: folder,
      JAVA_HOME: '',
    })
    expect(output).toContain('Java 11.0.22 (java) is too old. Neo4j needs Java 17 or newer.')
    expect(code).toBe(3)
  })

  it('when Maven is missing', async () => {
    const home = throwAwayHome()
    const artifacts = join(throwAwayFolder(), 'artifacts')
    const path = pathWith('java')
    const { code, output } = await run(['start'], { GOVTIES_HOME: home.root, GOVTIES_ARTIFACTS: artifacts, PATH: path })
    expect(output).toContain('Maven is missing: mvn is not on the path.')
    expect(code).toBe(3)
    expect(existsSync(home.data) && existsSync(join(home.data, 'databases'))).toBe(false)
  })

  it('when Maven has no network', async () => {
    const user = throwAwayFolder()
    mkdirSync(join(user, '.m2'))
    const mirror = '<mirror><id>none</id><mirrorOf>*</mirrorOf><url>http://127.0.0.1:9/</url></mirror>'
    writeFileSync(join(user, '.m2', 'settings.xml'), `<settings><mirrors>${mirror}</mirrors></settings>`)
    const { code, output } = await run(['start'], {
      GOVTIES_HOME: throwAwayHome().root,
      GOVTIES_ARTIFACTS: join(user, 'artifacts'),
      MAVEN_OPTS: `-Duser.home=${user}`,
    })
    expect(output).toContain('Maven could not download Neo4j: ')
    expect(output).toContain('Check the network, or the proxy or mirror')
    expect(code).toBe(3)
    expect(existsSync(join(user, 'artifacts', 'lock'))).toBe(false)
  })

  it('when the HTTP port is taken', async () => {
    const port = await listen()
    const { code, output } = await run(['start'], { GOVTIES_HOME: throwAwayHome().root, PORT: String(port) })
    expect(output).toContain(
      `Cannot serve on 127.0.0.1:${port}: another program is using this port. Set PORT to another port`,
    )
    expect(code).toBe(2)
  })

  it('when the home belongs to a newer Neo4j', async () => {
    const home = throwAwayHome()
    mkdirSync(home.root)
    writeFileSync(home.version, '{"neo4j":"6.1.0"}')
    const { code, output } = await run(['start'], { GOVTIES_HOME: home.root })
    expect(output).toContain(`${home.root} was created by Neo4j 6.1.0`)
    expect(code).toBe(3)
  })

  it('when the path of the home is a file', async () => {
    const file = join(throwAwayFolder(), 'file')
    writeFileSync(file, '')
    const { code, output } = await run(['start'], { GOVTIES_HOME: join(file, 'home') })
    expect(output).toContain('a part of its path is a file')
    expect(code).toBe(3)
  })

  it('when nothing listens at NEO4J_URI', async () => {
    const env = { NEO4J_URI: 'bolt://127.0.0.1:9', NEO4J_PASSWORD: 'secret-word', GOVTIES_DATABASE_WAIT: '0' }
    const { code, output } = await run(['start'], env)
    expect(output).toContain('Neo4j does not respond at bolt://127.0.0.1:9.')
    expect(output).not.toContain('secret-word')
    expect(code).toBe(3)
  })

  it('when several settings are wrong, for all of them', async () => {
    const { code, output } = await run(['start'], { PORT: 'four', GOVTIES_HEAP: 'much' })
    expect(output).toContain('PORT "four" is not a number')
    expect(output).toContain('GOVTIES_HEAP "much" is not a size')
    expect(code).toBe(2)
  })
})
