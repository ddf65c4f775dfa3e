import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import type { ProgressEvent } from '../../model/progress'
import { FetchError, MissingToolError } from './local-errors'
import { type MavenRun, resolveJars } from './maven'

let folder = ''
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'govties-maven-'))))
afterEach(() => rmSync(folder, { recursive: true }))

/** Creates a Maven run in which a shell script replaces `mvn`. Without a script, there is no `mvn`. */
function runOf(script?: string): MavenRun & { events: ProgressEvent[] } {
  const bin = join(folder, 'bin')
  mkdirSync(bin)
  if (script) writeFileSync(join(bin, 'mvn'), `#!/bin/sh\n${script}\n`, { mode: 0o755 })
  const events: ProgressEvent[] = []
  return {
    pom: 'pom.xml',
    workFolder: folder,
    logFile: join(folder, 'maven.log'),
    progress: (event) => events.push(event),
    env: { PATH: script ? `${bin}${delimiter}${process.env.PATH}` : bin },
    events,
  }
}

describe('Maven', () => {
  it('resolves the pom to the paths of its jars and reports each download', async () => {
    const run = runOf(
      [
        'echo "Downloaded from central: https://repo.example/a.jar (1 kB)"',
        'echo "Downloaded from central: https://repo.example/a.pom (1 kB)"',
        'for arg; do case $arg in -Dmdep.outputFile=*) printf "/m2/a.jar:/m2/b.jar\\n" > "${arg#*=}";; esac; done',
      ].join('\n'),
    )
    expect(await resolveJars(run)).toEqual(['/m2/a.jar', '/m2/b.jar'])
    expect(run.events.map(({ done }) => done)).toEqual([1, 1])
    expect(readFileSync(run.logFile, 'utf8')).toContain('a.pom')
  })

  it('fails with the reason from its output', async () => {
    const failed = resolveJars(runOf('echo "[INFO] x"; echo "[ERROR] Could not transfer artifact a"; exit 1'))
    await expect(failed).rejects.toThrow(FetchError)
    await expect(failed).rejects.toThrow('Maven could not download Neo4j: Could not transfer artifact a\n')
  })

  it('is reported as missing if it is not on the path', async () => {
    await expect(resolveJars(runOf())).rejects.toThrow(MissingToolError)
  })
})
