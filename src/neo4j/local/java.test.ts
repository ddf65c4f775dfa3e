import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { homeAt } from './home'
import { findJava, serverCommand } from './java'

const root = mkdtempSync(join(tmpdir(), 'govties-java-'))
afterAll(() => rmSync(root, { recursive: true }))

/** Creates a JAVA_HOME whose `java` prints the given version. */
function javaHome(version: string): NodeJS.ProcessEnv {
  const home = join(root, version)
  mkdirSync(join(home, 'bin'), { recursive: true })
  writeFileSync(join(home, 'bin', 'java'), `#!/bin/sh\necho 'openjdk version "${version}" 2026-01-20' >&2\n`, {
    mode: 0o755,
  })
  return { ...process.env, JAVA_HOME: home }
}

describe('Java', () => {
  it.each(['17.0.15', '21', '25-ea'])('of version %s can run Neo4j', async (version) => {
    const env = javaHome(version)
    expect(await findJava(env)).toEqual({ command: join(env.JAVA_HOME ?? '', 'bin', 'java'), version })
  })

  it.each([
    ['11.0.22', '11.0.22'],
    ['1.8.0_392', '8.0_392'],
  ])('of version %s is too old, and the error names the version', async (version, named) => {
    await expect(findJava(javaHome(version))).rejects.toThrow(`Java ${named}`)
  })

  it('is reported as missing if JAVA_HOME does not contain it', async () => {
    await expect(findJava({ JAVA_HOME: '/no/java' })).rejects.toThrow(
      'JAVA_HOME is /no/java, but Java cannot be run from there',
    )
  })
})

it('puts the user’s options before the server’s options', () => {
  const home = homeAt('/home')
  const { command, args } = serverCommand({
    java: 'java',
    jars: ['/a.jar', '/b.jar'],
    home,
    heap: '1g',
    options: ['-Xint'],
  })
  expect(command).toBe('java')
  expect(args.slice(0, 2)).toEqual(['-Xint', '-Xmx1g'])
  expect(args).toContain(process.platform === 'win32' ? '/a.jar;/b.jar' : '/a.jar:/b.jar')
  expect(args).toContain('--home-dir=/home')
})
