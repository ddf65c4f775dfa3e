/** One step of long work, for a person who waits. `done` of `total` if the amount of work is known. */
export interface ProgressEvent {
  step: string
  done?: number
  total?: number
  /** From here on another process works and this one only waits, so that the caller may compute something else. */
  waiting?: true
}

/** Reports how far long work has come. */
export type Progress = (event: ProgressEvent) => void

/** Reports nothing. */
export const noProgress: Progress = () => {}
