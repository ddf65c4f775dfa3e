import { interruptAt, inWords, killAt, momentsOf } from './support/kills'

jest.setTimeout(3_600_000)

const moments = momentsOf(6)

describe('a first start', () => {
  it(`that is killed ${inWords(moments)}, and then repeated, gives the graph of an undisturbed start`, () =>
    killAt(moments))

  it(`that is interrupted ${inWords(moments)}, leaves nothing running`, () => interruptAt(moments))
})
