import { join } from 'node:path'
import { projectRoot } from '../../src/model/project-root'
import { readRecords } from '../../src/records/read/read-records'
import { filledWith, lost } from './in-either-order'

describe('the founding story and all records', () => {
  it('give the same graph regardless of their order, without removing each other’s properties', async () => {
    const { records } = await readRecords([join(projectRoot, 'data')])
    const all = records.map(({ record }) => record)
    const story = await filledWith(['story'], all)
    const onlyRecords = await filledWith(['records'], all)
    const both = await filledWith(['story', 'records'], all)
    expect(lost(story, both)).toEqual([])
    expect(lost(onlyRecords, both)).toEqual([])
    expect((await filledWith(['records', 'story'], all)).hash).toBe(both.hash)
  })
})
