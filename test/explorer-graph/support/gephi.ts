import { execFile } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { promisify } from 'node:util'
import { resolveJars } from '../../../src/neo4j/local/maven'
import { projectRoot } from '../../../src/model/project-root'

const folder = join(projectRoot, 'test', 'explorer-graph', 'gephi')

/** The graph in Gephi after a file was opened. */
export interface OpenedByGephi {
  readonly nodes: Readonly<Record<string, { label: string; x: number; y: number }>>
  /** The number of edges in the file, and in Gephi, which merges parallel edges of one kind. */
  readonly edgesInFile: number
  readonly edges: number
  /** The issues that Gephi reported: severity and text. */
  readonly issues: readonly string[]
}

/**
 * Opens files with Gephi's own importers. The Gephi Toolkit is Gephi without the user interface. Maven downloads the
 * toolkit once.
 */
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
    // By default, Java writes in the machine's encoding, which may lack the dash.
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
