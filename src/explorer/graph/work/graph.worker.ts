import { arrangeSteps } from '../layout/arrange-steps'
import { measure } from '../measure/measures'
import type { Job } from './work'

// A module worker of the page's own origin: the strict Content-Security-Policy needs no exception for it.
self.onmessage = ({ data }: MessageEvent<Job>) => {
  const result = data.type === 'arrange' ? arrangeSteps(data.input, data.groups) : measure(data.by, data.input)
  self.postMessage(result)
}
