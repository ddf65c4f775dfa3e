import { parentPort, workerData } from 'node:worker_threads'
import { type Projection, rank } from './centrality'

/** The input of the worker. */
export interface Ranking {
  projection: Projection
  kind: string
  measure: string
}

const { projection, kind, measure } = workerData as Ranking
parentPort?.postMessage(rank(projection, kind, measure))
