import { asHomeError, HomeError } from './local-errors'

it('an error of the file system becomes one that names the folder and what to do', () => {
  const error = asHomeError(Object.assign(new Error('secret'), { code: 'ENOSPC' }), '/home')
  expect(error).toBeInstanceOf(HomeError)
  expect((error as Error).message).toBe(
    '/home cannot be used: the disk is full. Free some space, change the permissions, or set GOVTIES_HOME to another folder.',
  )
})

it('any other error stays as it is', () => {
  const other = new Error('other')
  expect(asHomeError(other, '/home')).toBe(other)
  expect(asHomeError(undefined, '/home')).toBeUndefined()
})
