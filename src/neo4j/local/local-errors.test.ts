import { asHomeError, HomeError } from './local-errors'

it('converts a file system error to an error that names the folder and a remedy', () => {
  const error = asHomeError(Object.assign(new Error('secret'), { code: 'ENOSPC' }), '/home')
  expect(error).toBeInstanceOf(HomeError)
  expect((error as Error).message).toBe(
    '/home cannot be used: the disk is full. Free some space, change the permissions, or set GOVTIES_HOME to another folder.',
  )
})

it('leaves any other error unchanged', () => {
  const other = new Error('other')
  expect(asHomeError(other, '/home')).toBe(other)
  expect(asHomeError(undefined, '/home')).toBeUndefined()
})
