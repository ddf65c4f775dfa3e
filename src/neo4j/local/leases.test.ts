import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { homeAt } from './home'
import { acquireLease, liveLeases } from './leases'
import { thisProcess } from './processes'

const home = homeAt(mkdtempSync(join(tmpdir(), 'govties-leases-')))
beforeAll(() => mkdirSync(home.leases))
afterAll(() => rmSync(home.root, { recursive: true, force: true }))

describe('leases', () => {
  it('of one process are independent of each other', () => {
    const [first, second] = [acquireLease(home), acquireLease(home)]
    expect(liveLeases(home)).toEqual([thisProcess(), thisProcess()])
    first()
    expect(liveLeases(home)).toEqual([thisProcess()])
    second()
    expect(liveLeases(home)).toEqual([])
  })

  it('of processes that ended are removed, even if a running process has the same number', () => {
    const started = Buffer.from('another start').toString('base64url')
    writeFileSync(join(home.leases, `${process.pid}.1.${started}`), '')
    expect(liveLeases(home)).toEqual([])
    expect(readdirSync(home.leases)).toEqual([])
  })

  it('of a deleted home do not exist', () => {
    expect(liveLeases(homeAt('/no/home'))).toEqual([])
  })
})
