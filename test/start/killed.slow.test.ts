import { interruptAt, inWords, killAt, momentsOf } from './support/kills'

const moments = momentsOf(1)

describe('a first start', () => {
  it(`killed outright ${inWords(moments)}, and started again gives the graph of an undisturbed one`, () =>
    killAt(moments))

  it(`interrupted ${inWords(moments)}, ends with nothing left running`, () => interruptAt(moments))
})
