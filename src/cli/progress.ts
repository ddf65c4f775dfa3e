import pc from 'picocolors'
import type { Progress, ProgressEvent } from '../model/progress'

/**
 * Shows progress on standard error. On a terminal, updates a single line. In a log, writes one line per step and
 * another line for every 10 % of the step. Packages for progress bars do not support such logs.
 */
export function showProgress(
  stream: NodeJS.WriteStream = process.stderr,
  now: () => number = () => performance.now(),
): { progress: Progress; done: () => void } {
  let shown = ''
  let current: { step: string; done: number; at: number } | undefined
  const progress: Progress = (event) => {
    if (current?.step !== event.step) current = { step: event.step, done: event.done ?? 0, at: now() }
    const rate = formatRate(event, (event.done ?? 0) - current.done, (now() - current.at) / 1000)
    const line = stream.isTTY ? formatInDetail(event, rate) : formatInTenths(event)
    if (line === shown) return
    stream.write(stream.isTTY ? `\r\u001b[K${pc.dim(line)}` : `${line}\n`)
    shown = line
  }
  return { progress, done: () => void (stream.isTTY && shown && stream.write('\r\u001b[K')) }
}

/** The number of seconds after which the rate of a step is meaningful. */
const MIN_SECONDS_FOR_RATE = 2

/**
 * Formats the rate and the remaining time as `, 310 a second, 4 min left`. Returns an empty string while the rate is
 * unknown.
 */
function formatRate({ done = 0, total }: ProgressEvent, since: number, seconds: number): string {
  if (total === undefined || seconds < MIN_SECONDS_FOR_RATE || since <= 0) return ''
  const rate = since / seconds
  const left = (total - done) / rate
  const timeLeft = left < 90 ? `${Math.round(left)} s` : `${Math.round(left / 60)} min`
  return `, ${rate < 10 ? rate.toFixed(1) : Math.round(rate).toLocaleString('en')} a second, ${timeLeft} left`
}

function formatInDetail({ step, done = 0, total }: ProgressEvent, rate: string): string {
  if (total === undefined) return `${step} …`
  return `${step} … ${done.toLocaleString('en')} of ${total.toLocaleString('en')}${rate}`
}

function formatInTenths({ step, done = 0, total }: ProgressEvent): string {
  const tenths = total ? Math.floor((done / total) * 10) : 0
  return tenths === 0 ? `${step} …` : `${step} … ${tenths * 10} %`
}
