import { interruptAt, inWords, killAt, momentsOf } from './support/kills'

jest.setTimeout(3_600_000)

const moments = momentsOf(6)

describe('a first start', () => {
  it(`killed outright ${inWords(moments)}, and started again gives the graph of an undisturbed one`, () =>
    killAt(moments))

  it(`interrupted ${inWords(moments)}, ends with nothing left running`, () => interruptAt(moments))
})
