import pc from 'picocolors'
import type { Progress, ProgressEvent } from '../model/progress'

/** Shows steps on standard error: one line that changes on a terminal, one line per step and tenth in a log. */
export function showProgress(
  stream: NodeJS.WriteStream = process.stderr,
  now: () => number = () => performance.now(),
): { progress: Progress; done: () => void } {
  let shown = ''
  let begun: { step: string; done: number; at: number } | undefined
  const progress: Progress = (event) => {
    if (begun?.step !== event.step) begun = { step: event.step, done: event.done ?? 0, at: now() }
    const pace = paceOf(event, (event.done ?? 0) - begun.done, (now() - begun.at) / 1000)
    const line = stream.isTTY ? inDetail(event, pace) : inTenths(event)
    if (line === shown) return
    stream.write(stream.isTTY ? `\r\u001b[K${pc.dim(line)}` : `${line}\n`)
    shown = line
  }
  return { progress, done: () => void (stream.isTTY && shown && stream.write('\r\u001b[K')) }
}

/** Seconds of a step before its rate says anything. */
const TELLING = 2

/** `, 310 a second, 4 min left`; nothing while it cannot be told. */
function paceOf({ done = 0, total }: ProgressEvent, since: number, seconds: number): string {
  if (total === undefined || seconds < TELLING || since <= 0) return ''
  const rate = since / seconds
  const left = (total - done) / rate
  const inWords = left < 90 ? `${Math.round(left)} s` : `${Math.round(left / 60)} min`
  return `, ${rate < 10 ? rate.toFixed(1) : Math.round(rate).toLocaleString('en')} a second, ${inWords} left`
}

function inDetail({ step, done = 0, total }: ProgressEvent, pace: string): string {
  if (total === undefined) return `${step} …`
  return `${step} … ${done.toLocaleString('en')} of ${total.toLocaleString('en')}${pace}`
}

function inTenths({ step, done = 0, total }: ProgressEvent): string {
  const tenths = total ? Math.floor((done / total) * 10) : 0
  return tenths === 0 ? `${step} …` : `${step} … ${tenths * 10} %`
}
