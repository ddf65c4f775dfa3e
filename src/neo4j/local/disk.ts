import { statfsSync } from 'node:fs'
import { HomeError } from './errors'
import type { Home } from './home'
import { hasStore } from './password'

const MEGABYTE = 1024 * 1024

/** Bytes that a new database takes with the shipped graph in it, and that one which is there needs to start. */
const FOR_NEW = 100 * MEGABYTE
const TO_START = 5 * MEGABYTE

/** Throws a `HomeError` when the disk of a home has no room for its database: Neo4j itself would hang, or break off in the middle. */
export function refuseFullDisk(home: Home): void {
  const needed = hasStore(home) ? TO_START : FOR_NEW
  const free = freeBytes(home)
  if (free >= needed) return
  throw new HomeError(
    `${home.root} cannot be used: its disk is full, or nearly so: ${Math.floor(free / MEGABYTE)} MB are free, and ` +
      `the database needs ${needed / MEGABYTE} MB. Make room, or set GOVTIES_HOME to another folder.`,
  )
}

function freeBytes({ root }: Home): number {
  const { bavail, bsize } = statfsSync(root)
  return bavail * bsize
}

/** Throws when the disk filled up while Neo4j was starting, which it may not tell and not survive. */
export function refuseFilledDisk(home: Home): void {
  if (freeBytes(home) > 0) return
  throw new HomeError(
    `${home.root} cannot be used: its disk became full while Neo4j was starting. ` +
      'Make room, or set GOVTIES_HOME to another folder.',
  )
}
