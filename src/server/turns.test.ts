import { Turns } from './turns'

let begun: string[]
let refused: string[]
beforeEach(() => {
  begun = []
  refused = []
})

/** Adds a request named after its client and a number, such as `a1`. */
function add(turns: Turns, ...names: string[]): void {
  for (const name of names)
    turns.add({ client: name[0]!, start: () => void begun.push(name), refuse: () => void refused.push(name) })
}

describe('the turns of requests', () => {
  it('come in order of arrival if there is only one client, which may take all places', () => {
    const turns = new Turns(4, 2)
    add(turns, 'a1', 'a2', 'a3', 'a4', 'a5', 'a6', 'a7')
    expect({ begun, refused }).toEqual({ begun: ['a1', 'a2', 'a3', 'a4'], refused: ['a7'] })
    turns.end('a')
    expect([begun.at(-1), turns.running, turns.waiting]).toEqual(['a5', 4, 1])
  })

  it('go first to the client with the fewest requests under way', () => {
    const turns = new Turns(8, 8)
    add(turns, 'a1', 'a2', 'a3', 'a4', 'a5', 'a6', 'a7', 'a8', 'a9', 'b1', 'c1', 'b2')
    for (let ended = 0; ended < 3; ended++) turns.end('a')
    expect(begun.slice(8)).toEqual(['b1', 'c1', 'b2'])
  })

  it('are not given to a client that has a quarter of the places while another client waits', () => {
    const turns = new Turns(8, 8)
    add(turns, 'a1', 'a2', 'a3', 'a4', 'a5', 'a6', 'a7', 'a8', 'a9', 'b1', 'b2', 'b3')
    for (let ended = 0; ended < 4; ended++) turns.end('a')
    expect([begun.slice(8), turns.running]).toEqual([['b1', 'b2'], 6])
    for (let ended = 0; ended < 3; ended++) turns.end('a')
    // Once only one client is waiting, that client receives the remaining places.
    expect([begun.slice(10), turns.running]).toEqual([['a9', 'b3'], 5])
  })

  it('leave a place in the queue for each client', () => {
    const turns = new Turns(1, 4)
    add(turns, 'a1', 'a2', 'a3', 'a4', 'a5', 'b1', 'c1', 'b2')
    expect(refused).toEqual(['a5', 'a4', 'b2'])
    for (let ended = 0; ended < 4; ended++) turns.end(begun.at(-1)![0]!)
    expect(begun).toHaveLength(5)
  })
})
