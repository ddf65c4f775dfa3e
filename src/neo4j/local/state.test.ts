import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { homeAt } from './home'
import { thisProcess } from './processes'
import { readState, removeState, writeState } from './state'

it('the state of a home names its server only while the server is running', () => {
  const home = homeAt(mkdtempSync(join(tmpdir(), 'govties-state-')))
  const running = { server: thisProcess(), supervisor: thisProcess(), ports: { bolt: 1, http: 2 } }
  expect(readState(home)).toBeUndefined()
  writeState(home, running)
  expect(readState(home)).toEqual(running)
  writeState(home, { ...running, server: { ...thisProcess(), started: 'another start' } })
  expect(readState(home)).toBeUndefined()
  removeState(home)
  rmSync(home.root, { recursive: true })
})
