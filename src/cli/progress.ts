import pc from 'picocolors'
import type { Progress, ProgressEvent } from '../database/local/progress'

/** Shows steps on standard error: one line that changes on a terminal, one line per step and tenth in a log. */
export function showProgress(stream: NodeJS.WriteStream = process.stderr): { progress: Progress; done: () => void } {
  let shown = ''
  const progress: Progress = (event) => {
    const line = stream.isTTY ? inDetail(event) : inTenths(event)
    if (line === shown) return
    stream.write(stream.isTTY ? `\r\u001b[K${pc.dim(line)}` : `${line}\n`)
    shown = line
  }
  return { progress, done: () => void (stream.isTTY && shown && stream.write('\r\u001b[K')) }
}

function inDetail({ step, done, total }: ProgressEvent): string {
  return total === undefined ? `${step} …` : `${step} … ${done ?? 0} of ${total}`
}

function inTenths({ step, done = 0, total }: ProgressEvent): string {
  const tenths = total ? Math.floor((done / total) * 10) : 0
  return tenths === 0 ? `${step} …` : `${step} … ${tenths * 10} %`
}
