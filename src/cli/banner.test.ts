import type { OpenDatabase } from '../database/open-database'
import { banner } from './banner'

const open = {
  kind: 'local',
  address: 'bolt://127.0.0.1:7687',
  browserUrl: 'http://127.0.0.1:7474/browser/',
  username: 'neo4j',
  password: 'a-password',
  passwordFile: '/home/ada/.govties/password',
} as OpenDatabase

describe('the message after a start', () => {
  it('shows the password in a terminal', () => {
    expect(banner({ url: 'http://127.0.0.1:4000' }, open, '', [], true)).toContain('as neo4j, password a-password')
  })

  it('names only the file that contains the password if there is no terminal', () => {
    const shown = banner({ url: 'http://127.0.0.1:4000' }, open, '', [], false)
    expect(shown).toContain('as neo4j, password in /home/ada/.govties/password')
    expect(shown).not.toContain('a-password')
  })

  it('names the address of the metrics if they are served', () => {
    const metricsUrl = 'http://127.0.0.1:9464/metrics'
    expect(banner({ url: '', metricsUrl }, open, '', [])).toContain(metricsUrl)
    expect(banner({ url: '' }, open, '', [])).not.toContain('Metrics')
  })

  it('never shows the password of a remote database', () => {
    const remote: OpenDatabase = { ...open, kind: 'remote', passwordFile: undefined }
    expect(banner({ url: 'http://127.0.0.1:4000' }, remote, '', [], true)).not.toMatch(/password/)
  })
})
