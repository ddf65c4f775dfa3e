import { arrangeSteps } from '../layout/arrange-steps'
import { measure } from '../measure/measures'
import type { Job } from './work'

// The page loads this worker from its own origin, so the strict Content-Security-Policy needs no exception.
self.onmessage = ({ data }: MessageEvent<Job>) => {
  const result = data.type === 'arrange' ? arrangeSteps(data.input, data.groups) : measure(data.by, data.input)
  self.postMessage(result)
}
