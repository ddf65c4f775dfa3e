import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { parse } from 'yaml'
import { projectRoot } from '../../src/model/project-root'

const run = promisify(execFile)

interface Service {
  environment: Record<string, string>
  ports: string[]
  volumes?: string[]
  healthcheck?: { test: string[] }
  depends_on?: Record<string, { condition: string }>
}

/** What docker-compose understands of the file; it resolves every variable, or says which one is missing. */
async function composed(environment: NodeJS.ProcessEnv): Promise<Record<string, Service>> {
  const { stdout } = await run('docker-compose', ['-f', join(projectRoot, 'docker-compose.yml'), 'config'], {
    cwd: '/',
    env: { PATH: process.env.PATH, ...environment },
  })
  return (parse(stdout) as { services: Record<string, Service> }).services
}

describe('docker-compose.yml', () => {
  it('asks for the password instead of holding one', async () => {
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

  it('opens ports on the loopback address only', async () => {
    const services = await composed({ NEO4J_PASSWORD: 'a-password-of-mine' })
    const ports = Object.values(services).flatMap((service) => service.ports)
    expect(ports).toHaveLength(3)
    for (const port of ports) expect(port).toMatch(/^127\.0\.0\.1:/)
  })
})
