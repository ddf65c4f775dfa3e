import { execFile } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { promisify } from 'node:util'
import { resolveJars } from '../../../src/neo4j/local/maven'
import { projectRoot } from '../../../src/model/project-root'

const folder = join(projectRoot, 'test', 'explorer-graph', 'gephi')

/** What Gephi has after it opened a file. */
export interface OpenedByGephi {
  readonly nodes: Readonly<Record<string, { label: string; x: number; y: number }>>
  /** Edges as the file has them, and as Gephi keeps them: parallel ones of one kind are added up. */
  readonly edgesInFile: number
  readonly edges: number
  /** What Gephi found to remark: severity and words. */
  readonly issues: readonly string[]
}

/** Opens files, by their name, in Gephi's own importers: the toolkit is Gephi without its window, fetched by Maven once. */
export async function openedByGephi(files: Readonly<Record<string, Buffer>>): Promise<OpenedByGephi[]> {
  const work = mkdtempSync(join(tmpdir(), 'govties-gephi-'))
  const jars = await resolveJars({
    pom: join(folder, 'pom.xml'),
    workFolder: work,
    logFile: join(work, 'maven.log'),
    progress: () => undefined,
  })
  const paths = Object.entries(files).map(([name, bytes]) => {
    writeFileSync(join(work, name), bytes)
    return join(work, name)
  })
  const script = join(folder, 'count.js')
  const main = 'org.mozilla.javascript.tools.shell.Main'
  const { stdout } = await promisify(execFile)(
    'java',
    // Java writes in the machine's encoding, which on a bare one knows no dash.
    [
      '-Dfile.encoding=UTF-8',
      '-Djava.awt.headless=true',
      `-Duser.home=${work}`,
      '-cp',
      jars.join(delimiter),
      main,
      script,
      ...paths,
    ],
    { maxBuffer: 2 ** 26 },
  )
  return JSON.parse(stdout.slice(stdout.indexOf('[{'))) as OpenedByGephi[]
}
