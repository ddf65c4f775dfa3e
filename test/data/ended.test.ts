import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { recordFiles } from './record-files'

interface ShippedRecord {
  id: string
  record: string
  status?: string
  succeeds?: string[]
  sources: { supports?: string[] }[]
}

const records = recordFiles().flatMap((file) => parse(readFileSync(file, 'utf8')) as ShippedRecord[])
const ENDED = ['completed', 'expired', 'terminated', 'ended', 'lapsed', 'replaced']
/** Meetings that are over, because a source reports that they took place. */
const MEETINGS = ['br-eu-digital-dialogue-2024']

const succeeded = new Set(records.flatMap(({ succeeds = [] }) => succeeds))
const ended = records.filter(({ status }) => status !== undefined && ENDED.includes(status))

test('every shipped agreement that has ended names a source or a successor for its end', () => {
  const saysSo = ({ sources }: ShippedRecord) =>
    sources.some(({ supports = [] }) => supports.some((field) => field === 'status' || field === 'endedOn'))
  const silent = ended.filter((record) => !saysSo(record) && !succeeded.has(record.id)).map(({ id }) => id)
  expect(silent.filter((id) => !MEETINGS.includes(id))).toEqual([])
  expect(ended.length).toBeGreaterThan(10)
})
