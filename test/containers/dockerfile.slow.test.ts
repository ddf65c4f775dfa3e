import { execFile } from 'node:child_process'
import { chmodSync, cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { validate } from 'dockerfile-utils'
import { projectRoot } from '../../src/model/project-root'

const run = promisify(execFile)
const dockerfile = readFileSync(join(projectRoot, 'Dockerfile'), 'utf8')
const lines = dockerfile.split('\n')
const finalStage = lines.slice(lines.findLastIndex((line) => line.startsWith('FROM ')))

/** The commands that an instruction of the Dockerfile runs, in order. */
const commandsOf = (stage: string[]) =>
  stage.filter((line) => line.startsWith('RUN ')).map((line) => line.slice('RUN '.length))

describe('Dockerfile', () => {
  it('passes a linter', () => {
    expect(validate(dockerfile)).toEqual([])
  })

  it('ends in a stage that does not run as root and has no development dependencies', () => {
    expect(finalStage).toContain('USER node')
    expect(commandsOf(finalStage).join()).toMatch(/npm ci --omit=dev --ignore-scripts/)
  })

  it('builds and runs outside a container, step by step, as it is written', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'govties-image-'))
    const [build, image] = [join(folder, 'build'), join(folder, 'image')]
    try {
      await checkOut(build)
      for (const command of commandsOf(lines.slice(0, lines.length - finalStage.length))) await sh(command, build)
      for (const name of ['package.json', 'package-lock.json', '.npmrc']) cpSync(join(build, name), join(image, name))
      for (const command of commandsOf(finalStage)) await sh(command.replace(/ && npm cache clean --force/, ''), image)
      for (const name of ['dist', 'cypher', 'data', 'schema.graphql', 'schema.node.graphql']) {
        cpSync(join(build, name), join(image, name), { recursive: true })
      }
      chmodSync(join(image, 'dist/cli/main.js'), 0o755)
      const { stdout } = await run('node', ['dist/cli/main.js', '--help'], { cwd: image })
      expect(stdout).toContain('start')
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  })
})

/** Copies the tracked files of the repository in their present state, as in a build context. */
async function checkOut(to: string): Promise<void> {
  const { stdout } = await run('git', ['ls-files', '-z'], { cwd: projectRoot, maxBuffer: 1e8 })
  for (const name of stdout.split('\0').filter(Boolean)) cpSync(join(projectRoot, name), join(to, name))
}

const sh = (command: string, cwd: string) =>
  run('sh', ['-c', command], { cwd, maxBuffer: 1e8, env: { ...process.env, NODE_ENV: '' } })
