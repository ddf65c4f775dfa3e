/** One step of a long task. `done` and `total` are set if the amount of work is known. */
export interface ProgressEvent {
  step: string
  done?: number
  total?: number
  /** True while this process only waits for another process. The caller can use that time for other work. */
  waiting?: true
}

/** Reports the progress of a long task. */
export type Progress = (event: ProgressEvent) => void

/** Reports nothing. */
export const noProgress: Progress = () => {}
