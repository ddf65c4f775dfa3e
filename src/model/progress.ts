/** One step of a long task. `done` of `total` if the amount of work is known. */
export interface ProgressEvent {
  step: string
  done?: number
  total?: number
  /** True if this process only waits for another one from now on, so that the caller may compute something else. */
  waiting?: true
}

/** Reports the progress of a long task. */
export type Progress = (event: ProgressEvent) => void

/** Reports nothing. */
export const noProgress: Progress = () => {}
