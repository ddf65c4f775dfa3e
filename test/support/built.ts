import { spawnSync } from 'node:child_process'
import { readdirSync, statSync, utimesSync } from 'node:fs'
import { join } from 'node:path'
import { projectRoot } from '../../src/model/project-root'

const MAIN = join(projectRoot, 'dist', 'cli', 'main.js')
const PAGE = join(projectRoot, 'dist', 'explorer', 'index.html')

/** Returns the file of the `govties` command, as users run it. */
export const builtCommand = (): string => MAIN

/** Rebuilds files that are older than their source, so that tests use the same code as users. */
export function build(): void {
  const files = readdirSync(join(projectRoot, 'src'), { recursive: true, encoding: 'utf8' })
  const sources = files.filter((file) => !/\.test\.tsx?$/.test(file))
  const ofExplorer = (file: string): boolean => file.startsWith('explorer')
  if (
    isOlder(
      MAIN,
      sources.filter((file) => file.endsWith('.ts') && !ofExplorer(file)),
    )
  ) {
    // `npm run check` reports type errors. The compiled code does not depend on them.
    run('tsc', '-p', 'tsconfig.json')
    utimesSync(MAIN, new Date(), new Date())
  }
  if (isOlder(PAGE, sources.filter(ofExplorer)) && run('vite', 'build', '--logLevel', 'error') !== 0) {
    throw new Error('The pages could not be built.')
  }
}

function isOlder(built: string, sources: string[]): boolean {
  const builtAt = modifiedAt(built)
  return sources.some((file) => modifiedAt(join(projectRoot, 'src', file)) > builtAt)
}

function modifiedAt(file: string): number {
  return statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0
}

function run(...command: string[]): number | null {
  // With jest's NODE_ENV, the pages would contain React's development build.
  const env = { ...process.env, NODE_ENV: 'production' }
  return spawnSync('npx', ['--no-install', ...command], { cwd: projectRoot, env, stdio: 'inherit' }).status
}
