/** What is being done, for a person who waits. `done` of `total` when the end can be told. */
export interface ProgressEvent {
  step: string
  done?: number
  total?: number
  /** From here on another process does the work and this one only waits, so the caller may compute. */
  waiting?: true
}

export type Progress = (event: ProgressEvent) => void

export const noProgress: Progress = () => {}
