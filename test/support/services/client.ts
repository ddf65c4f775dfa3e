import { get } from 'node:http'
import { text } from 'node:stream/consumers'
import type { Service, ServiceName } from './main'

/** Set by jest's global setup: the address of the services of this run. */
export const SERVICES = 'GOVTIES_TEST_SERVICES'

/**
 * Returns a shared service, and starts it if this is the first request for that service. Unlike `fetch`, sets no time
 * limit.
 */
export function service<Name extends ServiceName>(name: Name): Promise<Service<Name>> {
  return new Promise((resolve, reject) => {
    // A kept-alive connection may be closed just as it is used again.
    get(`${process.env[SERVICES]}${name}`, { agent: false }, (response) => {
      text(response).then(
        (body) => (response.statusCode === 200 ? resolve(JSON.parse(body) as Service<Name>) : reject(new Error(body))),
        reject,
      )
    }).once('error', reject)
  })
}
