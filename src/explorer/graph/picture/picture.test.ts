import { captionLines, wrap } from './caption'
import { labelOf, placeLabels, type Labelled } from './labels'
import { pictureOf, type Scene } from './picture'
import { toSvg } from './svg'

const scene: Scene = {
  nodes: [
    {
      id: 'GB',
      name: 'United <Kingdom> & more',
      kind: 'Country',
      x: -100,
      y: 0,
      shape: 'circle',
      colour: '#0b5c7a',
      size: 10,
    },
    { id: 'memo', name: 'Memorandum', kind: 'Agreement', x: 0, y: 50, shape: 'hexagon', colour: '#9b1c31', size: 6 },
    { id: 'src', name: 'Source', kind: 'Source', x: 0.5, y: 50, shape: 'frame', colour: '#555b66', size: 5 },
  ],
  lines: [
    { id: 'GB memo', from: 'GB', to: 'memo', facts: 2, strong: true, directed: true },
    { id: 'GB gone', from: 'GB', to: 'gone', facts: 1, strong: false, directed: false },
  ],
}

describe('a picture', () => {
  const picture = pictureOf(scene, 800, 600)
  it('fits into its frame, with y increasing upwards', () => {
    for (const { x, y } of picture.marks) {
      expect(x).toBeGreaterThan(0)
      expect(x).toBeLessThan(800)
      expect(y).toBeGreaterThan(0)
      expect(y).toBeLessThan(600)
    }
    expect(picture.marks[1]!.y).toBeLessThan(picture.marks[0]!.y)
  })
  it('has an arrowhead that shows the direction of the facts of a line', () => {
    expect(picture.strokes[0]?.head).toHaveLength(3)
  })
  it('leaves out a line if one of its ends is missing', () => expect(picture.strokes).toHaveLength(1))
})

describe('a picture as SVG', () => {
  const caption = { title: 'GB <&> "SG"', lines: ['All topics.', 'Revision r1.'] }
  const svg = toSvg(pictureOf(scene, 800, 600), caption, [])
  it('contains names as text', () => {
    expect(svg).toContain('United &lt;Kingdom&gt; &amp; more')
  })
  it('includes its caption', () => {
    expect(svg).toContain('<title>GB &lt;&amp;&gt; &quot;SG&quot;</title>')
    expect(svg).toContain('Revision r1.')
  })
})

it('breaks captions between words', () => {
  expect(wrap('one two three', 7)).toEqual(['one two', 'three'])
  expect(captionLines({ title: 't', lines: ['x'.repeat(9)] }, 100).lines).toEqual(['x'.repeat(9)])
})
it('breaks an address that is longer than a line', () =>
  expect(wrap('see abcdefgh', 4)).toEqual(['see', 'abcd', 'efgh']))

describe('labels', () => {
  const room = { width: 400, height: 300, widthOf: (text: string) => text.length * 6, most: 100 }
  const node = (id: string, x: number, y: number, size = 5): Labelled => ({ id, text: `Name of ${id}`, x, y, size })
  it('move to the other side if there is no space on the right', () => {
    expect(placeLabels([node('a', 395, 150)], room).get('a')?.anchor).toBe('end')
  })
  it('cover no other label and no symbol', () => {
    const nodes = Array.from({ length: 60 }, (_, at) =>
      node(`n${at}`, 20 + (at % 8) * 45, 20 + Math.floor(at / 8) * 30),
    )
    const boxes = [...placeLabels(nodes, room)].map(([id, { x, y, anchor }]) => {
      const width = `Name of ${id}`.length * 6
      const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2
      return { id, left, right: left + width, top: y - 9, bottom: y + 4 }
    })
    expect(boxes.length).toBeGreaterThan(3)
    for (const [at, box] of boxes.entries()) {
      const meets = (other: Omit<typeof box, 'id'>) =>
        other.left < box.right && other.right > box.left && other.top < box.bottom && other.bottom > box.top
      expect(boxes.slice(at + 1).some(meets)).toBe(false)
      expect(
        nodes.some(({ id, x, y }) => id !== box.id && meets({ left: x - 5, right: x + 5, top: y - 5, bottom: y + 5 })),
      ).toBe(false)
    }
  })
  it('are given to the larger of two overlapping nodes', () => {
    const names = placeLabels([node('small', 200, 150, 4), node('large', 201, 150, 9)], { ...room, most: 1 })
    expect([...names.keys()]).toEqual(['large'])
  })
  it('shorten long names but keep the end, because similar names often differ only there', () => {
    const name = 'GDS–GovTech Memorandum of Understanding on digital government services (2019)'
    expect(labelOf(name)).toBe('GDS–GovTech Memorandu… services (2019)')
    expect(labelOf('x'.repeat(40))).toHaveLength(38)
    expect(labelOf('short')).toBe('short')
  })
})
