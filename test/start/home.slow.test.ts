import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Home } from '../../src/neo4j/local/home'
import { builtCommand } from '../support/built'
import { Command, run } from '../support/command'
import { copiedHome, throwAwayHome } from '../support/throw-away'

/** Waits until no server of the home runs. The brackets prevent grep from finding itself. */
const UNTIL_NO_SERVER = 'while grep -aqs -- "--[h]ome-dir=$1" /proc/[0-9]*/cmdline; do sleep 0.1; done'

/** Mounts a file system as the folder of the home, runs some steps there, then `govties start`. */
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

describe('an unusable home is reported with a remedy, and no data is lost', () => {
  it('when its disk is too full for the folders', async () => {
    const home = throwAwayHome()
    const { code, output } = await startMounted(home, '-t tmpfs -o size=4k,nr_inodes=6 none')
    expect(output).toContain(`${home.root} cannot be used: the disk is full. Free some space`)
    expect(code).toBe(3)
  })

  it('when its disk has no space for a database, before one is created', async () => {
    const home = throwAwayHome()
    const { code, output } = await startMounted(home, '-t tmpfs -o size=20m none')
    expect(output).toMatch(
      /its disk is full or almost full\. The database needs 100 MB, but only \d+ MB are free\. Free some space/,
    )
    expect(code).toBe(3)
  })

  it('when its disk fills up while Neo4j starts', async () => {
    const home = throwAwayHome()
    const filling =
      '(until grep -q Neo4j "$1"/logs/*.log; do sleep 0.1; done; cat /dev/zero > "$1"/filling) 2>/dev/null &'
    const { code, output } = await startMounted(home, '-t tmpfs -o size=120m none', filling)
    expect(output).toMatch(/cannot be used: its disk became full|The disk of .* is full/)
    expect(output).toContain('set GOVTIES_HOME to another folder')
    expect(output).not.toMatch(/^\s+at /m)
    expect(code).toBe(3)
  })

  it('when it is read-only', async () => {
    const home = throwAwayHome()
    const { code, output } = await startMounted(home, '-t tmpfs none', 'mount -o remount,ro "$1"')
    expect(output).toContain(`${home.root} cannot be used: it is on a read-only file system.`)
    expect(output).toContain('set GOVTIES_HOME to another folder')
    expect(code).toBe(3)
  })

  it('when its password does not match its database, until the right one is set', async () => {
    const home = await copiedHome()
    const right = readFileSync(home.password, 'utf8')
    expect(statSync(home.password).mode & 0o077).toBe(0) // Only the owner can read the file.
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
  })

  it('when its store is damaged', async () => {
    const home = await copiedHome()
    const store = join(home.data, 'databases', 'neo4j')
    for (const name of readdirSync(store).filter((file) => /^neostore($|\.nodestore)/.test(file))) {
      writeFileSync(join(store, name), Buffer.alloc(statSync(join(store, name)).size, 0xff))
    }
    const { code, output } = await run(['hash'], { GOVTIES_HOME: home.root })
    expect(output).toMatch(/cannot open its database|did not start/)
    expect(output).toContain(`Move ${home.data} away and start again`)
    expect(output).not.toMatch(/^\s+at /m)
    expect(code).toBe(3)
  })
})
