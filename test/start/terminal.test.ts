import { Command } from '../support/command'
import { builtCommand } from '../support/built'
import { loadedHome } from '../support/homes'
import { service } from '../support/services/client'

it('the password is shown only in a terminal', async () => {
  const { password, laterOutput, firstOutput } = await service('/product')
  expect(password).toMatch(/^\S{20,}$/)
  expect(firstOutput + laterOutput).not.toContain(password)
  // The program `script` runs a command in a separate terminal.
  const start = new Command('script', ['-qefc', `${process.execPath} ${builtCommand()} start`, '/dev/null'], {
    GOVTIES_HOME: loadedHome().root,
  })
  await start.says('GovTies is ready')
  await start.says('Ctrl-C stops it')
  expect(start.output).toContain(`password ${password}`)
  start.kill('SIGTERM')
  await start.end()
})
