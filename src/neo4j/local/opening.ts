import type { ChildProcess } from 'node:child_process'
import type { Settings } from '../../model/settings'
import type { Home } from './home'
import type { Java } from './java'
import type { Progress } from '../../model/progress'

/** What is known while a local Neo4j is being opened. */
export interface Opening {
  home: Home
  settings: Settings
  progress: Progress
  signal?: AbortSignal
  java?: Java
  /** The keeper that was called now; none when the server was running already. */
  keeper?: ChildProcess
}
