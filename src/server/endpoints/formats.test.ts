import type { BoundEndpoint } from './bind'
import { format } from './formats'

const endpoint = { columns: ['id', 'about.name', 'tags'], many: true } as unknown as BoundEndpoint
const rows = [
  { id: 'a', about: { name: '=1+1' }, tags: ['x', 'y'] },
  { id: 'b', about: null, tags: null },
]

describe('an answer', () => {
  it('as CSV has lists joined in one cell, and formulas that are marked as text', () => {
    expect(format(rows, endpoint, 'csv')).toBe("\uFEFFid,about.name,tags\na,'=1+1,x; y\nb,,\n")
  })

  it('as NDJSON has one row on each line', () => {
    expect(format([{ id: 'a' }, { id: 'b' }], endpoint, 'ndjson')).toBe('{"id":"a"}\n{"id":"b"}\n')
  })

  it.each<[many: boolean, json: string, csv: string]>([
    [true, '[]\n', '\uFEFFid,about.name,tags\n'],
    [false, 'null\n', '\uFEFFid,about.name,tags\n'],
  ])('without rows can be written in each format (many: %s)', (many, json, csv) => {
    expect(format(undefined, { ...endpoint, many }, 'json')).toBe(json)
    expect(format(undefined, { ...endpoint, many }, 'csv')).toBe(csv)
    expect(format(undefined, { ...endpoint, many }, 'ndjson')).toBe('')
  })
})
