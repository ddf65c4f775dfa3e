import { cpSync, readdirSync, statSync, truncateSync, writeFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { basename, join } from 'node:path'
import { artifactFolder } from '../../src/neo4j/local/artifacts'
import { run } from '../support/command'
import { artifactsForTests } from '../support/neo4j'
import { throwAwayFolder, throwAwayHome } from '../support/throw-away'

describe('damaged artifacts', () => {
  /** Copies Maven's cache and the artifacts, so that tests can damage the copies. */
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

  it("in Maven's cache are fetched again", async () => {
    const { cache, root, env } = copies()
    const [jar = ''] = jarsBelow(cache)
    const { size } = statSync(jar)
    truncateSync(jar, size / 2)
    const { code, output } = await run(['migrate'], env)
    expect(output).toContain("Replacing damaged files in Maven's cache: 1")
    expect(code).toBe(0)
    expect(statSync(jar).size).toBe(size)
    expect(statSync(join(artifactFolder(root), 'lib', basename(jar))).size).toBe(size)
  })

  it('such as a truncated or changed GovTies jar are restored from the cache', async () => {
    const { root, env } = copies()
    cpSync(artifactFolder(artifactsForTests()), artifactFolder(root), { recursive: true })
    const [short = '', other = ''] = jarsBelow(join(artifactFolder(root), 'lib'))
    const sizes = [short, other].map((jar) => statSync(jar).size)
    truncateSync(short, (sizes[0] ?? 0) / 2)
    expect(await run(['migrate'], env)).toMatchObject({ code: 0 })
    writeFileSync(other, Buffer.alloc(sizes[1] ?? 0, 0x50))
    expect(await run(['hash'], env)).toMatchObject({ code: 0 })
    expect([short, other].map((jar) => statSync(jar).size)).toEqual(sizes)
  })
})
