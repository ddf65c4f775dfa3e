import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { parse } from 'yaml'
import { STANDARD_HTTP } from '../../src/model/http-settings'
import { projectRoot } from '../../src/model/project-root'
import { readSettings } from '../../src/model/settings'

const run = promisify(execFile)

interface Service {
  user?: string
  environment: Record<string, string>
  ports: string[]
  cap_drop?: string[]
  cap_add?: string[]
  privileged?: boolean
  security_opt?: string[]
  volumes?: string[]
  healthcheck?: { test: string[] }
  depends_on?: Record<string, { condition: string }>
}

/**
 * Returns the file as docker-compose reads it. docker-compose resolves every variable, or reports the name of a missing
 * variable.
 */
async function composed(environment: NodeJS.ProcessEnv): Promise<Record<string, Service>> {
  const { stdout } = await run('docker-compose', ['-f', join(projectRoot, 'docker-compose.yml'), 'config'], {
    cwd: '/',
    env: { PATH: process.env.PATH, ...environment },
  })
  return (parse(stdout) as { services: Record<string, Service> }).services
}

describe('docker-compose.yml', () => {
  it('requires a password instead of containing one', async () => {
    await expect(composed({})).rejects.toMatchObject({
      stderr: expect.stringContaining('set NEO4J_PASSWORD') as string,
    })
  })

  it('waits for a healthy Neo4j 5.26, whose data outlives the containers', async () => {
    const { neo4j, api } = await composed({ NEO4J_PASSWORD: 'a-password-of-mine' })
    expect(neo4j?.volumes).toEqual(['neo4j-data:/data:rw'])
    expect(neo4j?.healthcheck?.test[0]).toBe('CMD-SHELL')
    expect(api?.depends_on).toEqual({ neo4j: { condition: 'service_healthy' } })
    expect(api?.environment).toMatchObject({ NEO4J_URI: 'bolt://neo4j:7687', NEO4J_PASSWORD: 'a-password-of-mine' })
  })

  it('passes on the settings for access to the API, and treats an empty value as not set', async () => {
    const given = { GOVTIES_HOSTS: 'govties.example', GOVTIES_MODE: 'locked', GOVTIES_METRICS_PORT: '9464' }
    const password = { NEO4J_PASSWORD: 'a-password-of-mine' }
    expect((await composed({ ...password, ...given })).api?.environment).toMatchObject(given)
    const { environment } = (await composed(password)).api!
    expect(environment).toMatchObject({ GOVTIES_HOSTS: '', GOVTIES_ORIGINS: '', GOVTIES_PROXIES: '', GOVTIES_MODE: '' })
    expect(readSettings(environment, '/no/such/file').http).toEqual(STANDARD_HTTP)
  })

  it('gives no container capabilities, new privileges or plugins', async () => {
    const services = await composed({ NEO4J_PASSWORD: 'a-password-of-mine' })
    for (const service of Object.values(services)) {
      expect(service).toMatchObject({ cap_drop: ['ALL'], security_opt: ['no-new-privileges:true'] })
      expect(service).not.toHaveProperty('cap_add')
      expect(service).not.toHaveProperty('privileged')
    }
    // The image of the API sets its own user, which dockerfile.slow.test.ts checks.
    expect(services.neo4j?.user).toBe('7474:7474')
    expect(services.neo4j?.environment).not.toHaveProperty('NEO4J_PLUGINS')
  })

  it('lets the API print the address that is published', async () => {
    const password = { NEO4J_PASSWORD: 'a-password-of-mine' }
    const urlOf = async (environment: NodeJS.ProcessEnv) => {
      const { api } = await composed({ ...password, ...environment })
      return readSettings(api?.environment, '/no/such/file').publicUrl
    }
    expect(await urlOf({})).toBe('http://127.0.0.1:4000')
    expect(await urlOf({ PORT: '8080' })).toBe('http://127.0.0.1:8080')
  })

  it('opens ports only on the loopback address', async () => {
    const services = await composed({ NEO4J_PASSWORD: 'a-password-of-mine' })
    const ports = Object.values(services).flatMap((service) => service.ports)
    expect(ports).toHaveLength(3)
    for (const port of ports) expect(port).toMatch(/^127\.0\.0\.1:/)
  })
})
