import { once } from 'node:events'
import { type AddressInfo, createServer } from 'node:net'
import { STANDARD_HTTP } from '../model/http-settings'
import { checkPortsAreFree, HttpPortError } from './http-port'

const host = '127.0.0.1'
const metrics = (metricsPort?: number) => ({ ...STANDARD_HTTP, metricsPort })

it('accepts free ports, and does not require a port for the metrics', async () => {
  await checkPortsAreFree({ port: 0, host, http: metrics(0) })
  await checkPortsAreFree({ port: 0, host, http: metrics() })
})

it('names a port that is taken, and the setting for this port', async () => {
  const other = createServer().listen(0, host)
  await once(other, 'listening')
  const { port: taken } = other.address() as AddressInfo
  const problem = 'another program is using this port. Set'
  await expect(checkPortsAreFree({ port: taken, host, http: metrics(0) })).rejects.toThrow(`${problem} PORT`)
  const ofMetrics = checkPortsAreFree({ port: 0, host, http: metrics(taken) })
  await expect(ofMetrics).rejects.toThrow(`${problem} GOVTIES_METRICS_PORT`)
  await expect(ofMetrics).rejects.toThrow(HttpPortError)
  other.close()
  await once(other, 'close')
  const same = checkPortsAreFree({ port: taken, host, http: metrics(taken) })
  await expect(same).rejects.toThrow('PORT has the same value. Set GOVTIES_METRICS_PORT')
})
