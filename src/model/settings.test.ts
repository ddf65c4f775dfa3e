import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { SettingsError } from './environment'
import { projectRoot } from './project-root'
import { LIMIT_RULES, STANDARD_LIMITS } from './limits'
import { readSettings, RULES } from './settings'

const noFile = join(tmpdir(), 'no such file')

function problemsOf(env: NodeJS.ProcessEnv, dotEnvFile = noFile) {
  try {
    readSettings(env, dotEnvFile)
  } catch (error) {
    if (error instanceof SettingsError) return error
    throw error
  }
  throw new Error('the settings were accepted')
}

function dotEnv(content: string): string {
  const file = join(mkdtempSync(join(tmpdir(), 'govties-settings-')), '.env')
  writeFileSync(file, content)
  return file
}

describe('settings', () => {
  it('have defaults for a local start', () => {
    expect(readSettings({}, noFile)).toMatchObject({
      port: 4000,
      host: '127.0.0.1',
      neo4jUri: undefined,
      home: join(projectRoot, '.govties'),
      artifacts: join(projectRoot, '.govties', 'artifacts'),
    })
  })

  it('contain the public address without a slash at its end', () => {
    expect(readSettings({ GOVTIES_URL: 'https://govties.example/' }, noFile).publicUrl).toBe('https://govties.example')
    expect(problemsOf({ GOVTIES_URL: 'govties.example' }).message).toContain('write one like https://govties.example')
  })

  it('can include additional settings of Neo4j by name', () => {
    const settings = readSettings({ GOVTIES_NEO4J_SETTINGS: 'a.b=1h  c.d=x=y' }, noFile)
    expect(settings.neo4jSettings).toEqual({ 'a.b': '1h', 'c.d': 'x=y' })
    expect(readSettings({}, noFile).neo4jSettings).toEqual({})
    expect(problemsOf({ GOVTIES_NEO4J_SETTINGS: 'a.b' }).message).toContain('GOVTIES_NEO4J_SETTINGS')
  })

  it('can also come from .env, but the environment takes precedence', () => {
    const file = dotEnv('PORT=5000\nHOST="0.0.0.0"\nGOVTIES_HOME=graph # ours\n')
    expect(readSettings({ PORT: '6000', HOST: '' }, file)).toMatchObject({
      port: 6000,
      host: '0.0.0.0',
      home: join(projectRoot, 'graph'),
    })
  })

  it('cause one error that lists every problem and the place where each value was set', () => {
    const file = dotEnv('NEO4J_URI=http://localhost:7474\n')
    const { problems, message } = problemsOf({ PORT: '99999' }, file)
    expect(problems.map(({ name, source }) => [name, source])).toEqual([
      ['PORT', 'the environment'],
      ['NEO4J_URI', file],
      ['NEO4J_PASSWORD', file],
    ])
    expect(message).toContain('PORT "99999" is above 65535')
    expect(message).toContain('write one like neo4j://host:7687')
  })

  it('refuse a port that is not a number', () => {
    expect(problemsOf({ PORT: 'four' }).message).toContain('PORT "four" is not a number')
  })

  it('accept only hosts without ports, and only origins without paths or wildcards', () => {
    const { http } = readSettings(
      { GOVTIES_HOSTS: ' a.example  [::2]', GOVTIES_ORIGINS: 'https://b.example:1' },
      noFile,
    )
    expect(http).toMatchObject({ hosts: ['a.example', '[::2]'], origins: ['https://b.example:1'] })
    for (const GOVTIES_HOSTS of ['a.example:80', 'a.example,b.example', 'http://a.example', '*'])
      expect(problemsOf({ GOVTIES_HOSTS }).message).toContain('must be a list of host names or addresses')
    for (const GOVTIES_ORIGINS of ['*', 'b.example', 'https://b.example/', 'https://*.example', 'https://['])
      expect(problemsOf({ GOVTIES_ORIGINS }).message).toContain('must be a list of origins')
    expect(readSettings({ GOVTIES_PROXIES: '10.0.0.1 fd00::/8' }, noFile).http.proxies).toEqual([
      '10.0.0.1',
      'fd00::/8',
    ])
    expect(problemsOf({ GOVTIES_PROXIES: 'proxy.example' }).message).toContain(
      'must be a list of IP addresses or networks',
    )
  })

  it('are all in the README, which also states the default of each limit', () => {
    const readme = readFileSync(join(projectRoot, 'README.md'), 'utf8')
    for (const name of Object.keys(RULES)) expect(readme).toContain(`\`${name}\``)
    for (const [name, rule] of Object.entries(LIMIT_RULES)) {
      expect(readme).toContain(`| \`${name}\` | ${rule.parse(undefined)} |`)
    }
  })

  it('include the limits of a request, which are integers of at least 1', () => {
    expect(readSettings({ GOVTIES_MAX_ALIASES: '3' }, noFile).limits).toEqual({ ...STANDARD_LIMITS, aliases: 3 })
    expect(problemsOf({ GOVTIES_MAX_DEPTH: '0' }).message).toContain('GOVTIES_MAX_DEPTH "0" is below 1')
    expect(problemsOf({ GOVTIES_QUERY_TIMEOUT: '5 s' }).message).toContain(
      'GOVTIES_QUERY_TIMEOUT "5 s" is not a number',
    )
  })
})
