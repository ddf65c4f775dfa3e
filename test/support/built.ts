import { spawnSync } from 'node:child_process'
import { readdirSync, statSync, utimesSync } from 'node:fs'
import { join } from 'node:path'
import { projectRoot } from '../../src/model/project-root'

const MAIN = join(projectRoot, 'dist', 'cli', 'main.js')

/** The file of the `govties` command, compiled anew when a source is newer: these tests run what users run. */
export function builtCommand(): string {
  if (!isFresh && newestSource() > modified(MAIN)) compile()
  isFresh = true
  return MAIN
}

let isFresh = false

/** What is wrong with the types is for `npm run check` to say; compiled it is all the same. */
function compile(): void {
  spawnSync('npx', ['--no-install', 'tsc', '-p', 'tsconfig.json'], { cwd: projectRoot })
  utimesSync(MAIN, new Date(), new Date())
}

function newestSource(): number {
  const files = readdirSync(join(projectRoot, 'src'), { recursive: true, encoding: 'utf8' })
  const compiled = files.filter((file) => file.endsWith('.ts') && !/^explorer|\.test\.ts$/.test(file))
  return Math.max(...compiled.map((file) => modified(join(projectRoot, 'src', file))))
}

function modified(file: string): number {
  return statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0
}
