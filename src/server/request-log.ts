import type { Logger } from 'pino'
import type { HttpSettings } from '../model/http-settings'
import type { Ended } from './measured'

/**
 * Returns a function that logs requests to the API: all of them if the access log is on, and otherwise only slow
 * requests. Each line contains the name and cost of the operation and the id of the request, but neither the document
 * nor the variables.
 */
export function logRequests(
  logger: Logger,
  { accessLog, slowRequest }: Pick<HttpSettings, 'accessLog' | 'slowRequest'>,
): (ended: Ended) => void {
  const access = logger.child({}, { level: 'info' })
  return (ended) => {
    if (ended.milliseconds >= slowRequest) logger.warn(ended, 'A slow request')
    else if (accessLog) access.info(ended, 'A request')
  }
}
