import { captionLines, wrap } from './caption'
import { labelOf, pictureOf, type Scene } from './picture'
import { escaped, toSvg } from './svg'

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
    { id: 'GB memo', from: 'GB', to: 'memo', facts: 2, strong: true },
    { id: 'GB gone', from: 'GB', to: 'gone', facts: 1, strong: false },
  ],
}

describe('a picture', () => {
  const picture = pictureOf(scene, 800, 600)
  it('fits in its frame, north up', () => {
    for (const { x, y } of picture.marks) {
      expect(x).toBeGreaterThan(0)
      expect(x).toBeLessThan(800)
      expect(y).toBeGreaterThan(0)
      expect(y).toBeLessThan(600)
    }
    expect(picture.marks[1]!.y).toBeLessThan(picture.marks[0]!.y)
  })
  it('labels the larger of two that lie on each other', () => {
    expect(picture.marks.map(({ labelled }) => labelled)).toEqual([true, true, false])
  })
  it('leaves out a line without its end', () => expect(picture.strokes).toHaveLength(1))
})

describe('as SVG', () => {
  const caption = { title: 'GB <&> "SG"', lines: ['All topics.', 'Revision r1.'] }
  const svg = toSvg(pictureOf(scene, 800, 600), caption, [])
  it('has names as text', () => {
    expect(svg).toContain('United &lt;Kingdom&gt; &amp; more')
  })
  it('carries its caption', () => {
    expect(svg).toContain('<title>GB &lt;&amp;&gt; &quot;SG&quot;</title>')
    expect(svg).toContain('Revision r1.')
  })
  it('leaves out what XML forbids', () => expect(escaped('a\u0000b\u0008')).toBe('ab'))
})

it('breaks captions between words', () => {
  expect(wrap('one two three', 7)).toEqual(['one two', 'three'])
  expect(captionLines({ title: 't', lines: ['x'.repeat(9)] }, 100).lines).toEqual(['x'.repeat(9)])
})
it('shortens long names', () => expect(labelOf('x'.repeat(40))).toHaveLength(34))
