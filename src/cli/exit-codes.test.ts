import { CommanderError } from 'commander'
import { DatabaseUnavailableError } from '../database/database-errors'
import { NewerDatabaseError } from '../database/migration-errors'
import { GovTiesError } from '../model/errors'
import { SettingsError } from '../model/environment'
import { NoDatabaseError } from '../neo4j/acquire-neo4j'
import { HomeError } from '../neo4j/local/local-errors'
import { exitCodeOf } from './exit-codes'
import { HttpPortError } from './http-port'
import { InterruptedError } from './interruption'

test.each([
  ['invalid arguments', new CommanderError(1, 'commander.unknownOption', ''), 2],
  ['--help', new CommanderError(0, 'commander.help', ''), 0],
  ['invalid settings', new SettingsError([]), 2],
  ['invalid input', new GovTiesError('INVALID', '', {}), 2],
  ['a taken port', new HttpPortError(4000, '127.0.0.1', ''), 2],
  ['an unreachable database', new DatabaseUnavailableError('bolt://127.0.0.1:1', 'ServiceUnavailable'), 3],
  ['a newer database', new NewerDatabaseError('V0002', 'V0001'), 3],
  ['a local Neo4j that cannot run', new HomeError(''), 3],
  ['no database', new NoDatabaseError([]), 3],
  ['a bug', new TypeError('undefined is not a function'), 70],
  ['Ctrl-C', new InterruptedError(), 130],
  ['an aborted wait', Object.assign(new Error(), { name: 'AbortError' }), 130],
])('a command ends with the right exit code for %s', (_name, error, code) => {
  expect(exitCodeOf(error)).toBe(code)
})
