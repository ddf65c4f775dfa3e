import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { validate } from 'dockerfile-utils'
import { projectRoot } from '../../src/model/project-root'

const dockerfile = readFileSync(join(projectRoot, 'Dockerfile'), 'utf8')
const lines = dockerfile.split('\n')
const finalStage = lines.slice(lines.findLastIndex((line) => line.startsWith('FROM ')))

/** The commands that an instruction of the Dockerfile runs, in order. */
const commandsOf = (stage: string[]) =>
  stage.filter((line) => line.startsWith('RUN ')).map((line) => line.slice('RUN '.length))

describe('Dockerfile', () => {
  it('is free of faults that a linter knows', () => {
    expect(validate(dockerfile)).toEqual([])
  })

  it('ends in a stage that is not root, without what only development needs', () => {
    expect(finalStage).toContain('USER node')
    expect(commandsOf(finalStage).join()).toMatch(/npm ci --omit=dev --ignore-scripts/)
  })
})
