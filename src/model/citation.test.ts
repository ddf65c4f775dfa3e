import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { projectRoot } from './project-root'

const read = (path: string): string => readFileSync(join(projectRoot, path), 'utf8')

it('CITATION.cff names the version, licence and description of the package', () => {
  const { version, license, description } = JSON.parse(read('package.json')) as Record<string, string>
  expect(parse(read('CITATION.cff'))).toMatchObject({ version, license, abstract: description })
})
