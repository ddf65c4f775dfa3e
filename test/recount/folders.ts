import { join } from 'node:path'
import { projectRoot } from '../../src/model/project-root'

const fixture = (name: string): string => join(projectRoot, 'test/fixtures', name)
/** The shipped records of November 2026. */
export const RECORDS = fixture('records-325')
/** Made-up records: one or more for each rule. */
export const MADE = fixture('made-records')
/** Another collection, which shares an id with the made-up records. */
export const AGAIN = fixture('made-again')
/** Records that repeat what the seed states about three of the nodes. */
export const STORY = fixture('founding-story')
/** All folders that the recount reads. */
export const FOLDERS = [RECORDS, MADE, AGAIN, STORY]
/** The days of the recount. Several terms end on 2021-01-01. The last of the days is in the future. */
export const DAYS = [
  '2014-12-31',
  '2018-02-01',
  '2019-06-13',
  '2021-01-01',
  '2021-11-30',
  '2023-07-24',
  '2026-11-28',
  '2199-01-01',
]
