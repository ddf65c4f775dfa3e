import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseEnv } from 'node:util'
import { projectRoot } from './project-root'
import { readSettings, RULES } from './settings'

const text = readFileSync(join(projectRoot, '.env.example'), 'utf8')

it('.env.example sets nothing by itself', () => {
  expect(parseEnv(text)).toEqual({})
})

it('.env.example contains only settings that exist, with valid values', () => {
  const values = parseEnv(text.replace(/^# (?=[A-Z_0-9]+=)/gm, '')) as Record<string, string>
  expect(Object.keys(values).length).toBeGreaterThan(10)
  for (const name of Object.keys(values)) expect(Object.keys(RULES)).toContain(name)
  expect(readSettings({ ...values, NEO4J_PASSWORD: 'a-password' }, '/no/such/file')).toMatchObject({
    databaseWait: 60_000,
    publicUrl: 'https://govties.example',
  })
})
