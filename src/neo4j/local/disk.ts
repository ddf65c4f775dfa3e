import { statfsSync } from 'node:fs'
import type { Home } from './home'
import { HomeError } from './local-errors'
import { hasStore } from './password'

const MEGABYTE = 1024 * 1024

/**
 * The number of bytes that a new database needs for the shipped graph, and the number that an existing database needs
 * to start.
 */
const MIN_FREE_FOR_NEW_STORE = 100 * MEGABYTE
const MIN_FREE_TO_START = 5 * MEGABYTE

/**
 * Throws a `HomeError` if the disk of a home lacks space for the database. Without this check, Neo4j would hang or fail
 * halfway.
 */
export function checkDiskSpace(home: Home): void {
  const needed = hasStore(home) ? MIN_FREE_TO_START : MIN_FREE_FOR_NEW_STORE
  const free = freeBytes(home)
  if (free >= needed) return
  throw new HomeError(
    `${home.root} cannot be used, because its disk is full or almost full. The database needs ` +
      `${needed / MEGABYTE} MB, but only ${Math.floor(free / MEGABYTE)} MB are free. ` +
      'Free some space, or set GOVTIES_HOME to another folder.',
  )
}

/** Throws a `HomeError` if the disk became full while Neo4j was starting. Neo4j may then hang without a message. */
export function checkDiskNotFull(home: Home): void {
  if (freeBytes(home) > 0) return
  throw new HomeError(
    `${home.root} cannot be used: its disk became full while Neo4j was starting. ` +
      'Free some space, or set GOVTIES_HOME to another folder.',
  )
}

function freeBytes({ root }: Home): number {
  const { bavail, bsize } = statfsSync(root)
  return bavail * bsize
}
