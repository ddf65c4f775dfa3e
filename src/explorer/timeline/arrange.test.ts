import fc from 'fast-check'
import { arrange } from './arrange'
import type { TimelineItem } from './timeline-item'

const start = Date.UTC(2000, 0, 1)
const scale = (day: Date) => ((day.getTime() - start) / 86_400_000) * 0.1

function item(id: string, date: string | null, more: Partial<TimelineItem> = {}): TimelineItem {
  return { id, kind: 'Agreement', lane: 'BILATERAL', title: `Title of ${id}`, date, dateWord: 'signed', ...more }
}

describe('the marks of a timeline', () => {
  it('are points for a day and bars for a month or a year', () => {
    const [lane] = arrange(
      [item('day', '2010-06-13'), item('month', '2011-06'), item('year', '2012')],
      scale,
      900,
      'none',
    )
    const widths = lane?.marks.map((mark) => Math.round((mark.x2 - mark.x1) * 10))
    expect(widths).toEqual([0, 29, 365])
  })

  it('leave out entries without a year', () => {
    expect(arrange([item('a', null), item('b', 'XXXX-05-30')], scale, 900, 'beside')).toEqual([])
  })

  it('extend to the edge of the picture if a date has no first or no last day', () => {
    const [lane] = arrange([item('before', '[..2015]'), item('after', '[2015..]')], scale, 900, 'none')
    expect(lane?.marks.map(({ x1, x2 }) => [Math.round(x1), Math.round(x2)])).toEqual([
      [0, 584],
      [548, 900],
    ])
  })

  it('of different lanes are kept separate', () => {
    const both = arrange([item('a', '2010'), item('b', '2010', { lane: 'CONTACT' })], scale, 900, 'beside')
    expect(both.map(({ lane }) => lane)).toEqual(['BILATERAL', 'CONTACT'])
  })

  it('are never in the same row if they would overlap', () => {
    const days = fc.array(fc.integer({ min: 2000, max: 2020 }).map(String), { minLength: 1, maxLength: 30 })
    fc.assert(
      fc.property(days, (years) => {
        const items = years.map((year, place) => item(`${place}`, year))
        const marks = arrange(items, scale, 900, 'none').flatMap((lane) => lane.marks)
        return marks.every((one) =>
          marks.every((other) => one === other || one.row !== other.row || one.x2 < other.x1 || other.x2 < one.x1),
        )
      }),
    )
  })

  it('have a bar of effect that stays within the picture, and a label above them that fits into a narrow picture', () => {
    const bar = { from: '2000-01-11', solidUntil: '2000-04-10', fadesUntil: '2030-01-01', words: '' }
    const label = 'MoU 2000: digital identities'
    const [lane] = arrange([item('a', '2000-01-01', { bar, label })], scale, 300, 'above')
    // Ten days and a hundred days after the start of the picture, at a tenth of a pixel per day, and the right edge.
    expect(lane?.marks[0]?.bar?.map(Math.round)).toEqual([1, 10, 300])
    expect(lane?.marks[0]).toMatchObject({ label, labelX: 0, anchor: 'start' })
  })

  it('have a label above them that moves to the left at the right edge', () => {
    const [lane] = arrange([item('a', '2008-01-01', { label: 'MoU 2008' })], scale, 300, 'above')
    expect(lane?.marks[0]?.labelX).toBeLessThan(300 - 'MoU 2008'.length * 6)
    expect(lane?.marks[0]?.x1).toBeGreaterThan(290)
  })
})
