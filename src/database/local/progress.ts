/** What is being done, for a person who waits. `done` of `total` when the end can be told. */
export interface ProgressEvent {
  step: string
  done?: number
  total?: number
}

export type Progress = (event: ProgressEvent) => void

export const noProgress: Progress = () => {}
