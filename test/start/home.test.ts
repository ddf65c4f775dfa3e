import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { basename, join } from 'node:path'
import { artifactFolder } from '../../src/database/local/artifacts'
import type { Home } from '../../src/database/local/home'
import { builtCommand } from '../support/built'
import { Command, run } from '../support/command'
import { artifactsForTests } from '../support/neo4j'
import { throwAwayFolder, throwAwayHome, untilNoServer } from '../support/throw-away'

/** A home with a database, stopped. */
async function stoppedHome(): Promise<Home> {
  const home = throwAwayHome()
  expect(await run(['migrate'], { GOVTIES_HOME: home.root })).toMatchObject({ code: 0 })
  await untilNoServer(home)
  return home
}

/** Waits until no server of the home runs; the brackets keep grep from finding itself. */
const UNTIL_NO_SERVER = 'while grep -aqs -- "--[h]ome-dir=$1" /proc/[0-9]*/cmdline; do sleep 0.1; done'

/** Runs `govties start` where the home's folder is a file system of its own, after some steps there. */
async function startMounted(
  home: Home,
  mount: string,
  ...more: string[]
): Promise<{ code: number | null; output: string }> {
  mkdirSync(home.root, { recursive: true })
  const start = 'code=0; "$2" "$3" start || code=$?'
  const steps = [`mount ${mount} "$1"`, ...more, start, UNTIL_NO_SERVER, 'exit $code']
  const args = ['--map-root-user', '--mount', 'sh', '-ec', steps.join('\n'), 'sh', home.root]
  const command = new Command('unshare', [...args, process.execPath, builtCommand()], { GOVTIES_HOME: home.root })
  return { code: await command.end(), output: command.output }
}

describe('a home that cannot be used is told with the way out, and nothing is lost', () => {
  it('when its disk is so full that not even the folders can be made', async () => {
    const home = throwAwayHome()
    const { code, output } = await startMounted(home, '-t tmpfs -o size=4k,nr_inodes=6 none')
    expect(output).toContain(`${home.root} cannot be used: the disk is full. Make room`)
    expect(code).toBe(3)
  })

  it('when its disk has no room for a database, before one is begun', async () => {
    const home = throwAwayHome()
    const { code, output } = await startMounted(home, '-t tmpfs -o size=20m none')
    expect(output).toMatch(/its disk is full, or nearly so: \d+ MB are free, and the database needs 100 MB\. Make room/)
    expect(code).toBe(3)
  })

  it('when its disk fills up while Neo4j starts', async () => {
    const home = throwAwayHome()
    const filling =
      '(sleep 1; until grep -q Neo4j "$1"/logs/*.log; do sleep 0.1; done; cat /dev/zero > "$1"/filling) 2>/dev/null &'
    const { code, output } = await startMounted(home, '-t tmpfs -o size=120m none', filling)
    expect(output).toMatch(/cannot be used: its disk became full|The disk of .* is full/)
    expect(output).toContain('set GOVTIES_HOME to another folder')
    expect(output).not.toMatch(/^\s+at /m)
    expect(code).toBe(3)
  }, 600_000)

  it('when it is read-only', async () => {
    const home = throwAwayHome()
    const { code, output } = await startMounted(home, '-t tmpfs none', 'mount -o remount,ro "$1"')
    expect(output).toContain(`${home.root} cannot be used: it is on a read-only file system.`)
    expect(output).toContain('set GOVTIES_HOME to another folder')
    expect(code).toBe(3)
  })

  it('when its password is not the one of its database, and works again with the right one', async () => {
    const home = await stoppedHome()
    const right = readFileSync(home.password, 'utf8')
    expect(statSync(home.password).mode & 0o077).toBe(0) // nobody but its owner reads it
    writeFileSync(home.password, 'another-password\n')
    const env = { GOVTIES_HOME: home.root }
    const { code, output } = await run(['hash'], env)
    expect(output).toContain(`refuses the password in ${home.password}`)
    expect(output).not.toContain('another-password')
    expect(code).toBe(3)
    rmSync(home.password)
    const without = await run(['hash'], env)
    expect(without.output).toContain(`${home.password} is missing`)
    expect(without.code).toBe(3)
    writeFileSync(home.password, right)
    expect(await run(['hash'], env)).toMatchObject({ code: 0 })
  }, 600_000)

  it('when its store is damaged', async () => {
    const home = await stoppedHome()
    const store = join(home.data, 'databases', 'neo4j')
    for (const name of readdirSync(store).filter((file) => /^neostore($|\.nodestore)/.test(file))) {
      writeFileSync(join(store, name), Buffer.alloc(statSync(join(store, name)).size, 0xff))
    }
    const { code, output } = await run(['hash'], { GOVTIES_HOME: home.root })
    expect(output).toMatch(/cannot open its database|did not come up/)
    expect(output).toContain(`Move ${home.data} away and start again`)
    expect(output).not.toMatch(/^\s+at /m)
    expect(code).toBe(3)
  }, 600_000)
})

describe('damaged artifacts', () => {
  /** Folders with copies of what Maven fetched and of what was unpacked from it, to be damaged. */
  function copies(): { cache: string; root: string; env: NodeJS.ProcessEnv } {
    const folder = throwAwayFolder()
    const [cache, root] = [join(folder, 'repository'), join(folder, 'artifacts')]
    cpSync(join(homedir(), '.m2', 'repository'), cache, { recursive: true })
    const env = {
      GOVTIES_HOME: throwAwayHome().root,
      GOVTIES_ARTIFACTS: root,
      MAVEN_OPTS: `-Dmaven.repo.local=${cache}`,
    }
    return { cache, root, env }
  }

  const jarsBelow = (folder: string): string[] =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((path) => /neo4j-(kernel|cypher)-5[^/]*\.jar$/.test(path))
      .map((path) => join(folder, path))

  it("in Maven's cache are fetched anew", async () => {
    const { cache, root, env } = copies()
    const [jar = ''] = jarsBelow(cache)
    const { size } = statSync(jar)
    truncateSync(jar, size / 2)
    const { code, output } = await run(['migrate'], env)
    expect(output).toContain("Fetching again what was damaged in Maven's cache (1 file")
    expect(code).toBe(0)
    expect(statSync(jar).size).toBe(size)
    expect(statSync(join(artifactFolder(root), 'lib', basename(jar))).size).toBe(size)
  }, 600_000)

  it('of ours, a jar cut short or one with other bytes, are put back from the cache', async () => {
    const { root, env } = copies()
    cpSync(artifactFolder(artifactsForTests()), artifactFolder(root), { recursive: true })
    const [short = '', other = ''] = jarsBelow(join(artifactFolder(root), 'lib'))
    const sizes = [short, other].map((jar) => statSync(jar).size)
    truncateSync(short, (sizes[0] ?? 0) / 2)
    expect(await run(['migrate'], env)).toMatchObject({ code: 0 })
    writeFileSync(other, Buffer.alloc(sizes[1] ?? 0, 0x50))
    expect(await run(['hash'], env)).toMatchObject({ code: 0 })
    expect([short, other].map((jar) => statSync(jar).size)).toEqual(sizes)
  }, 600_000)
})
