import { existsSync } from 'node:fs'
import { chromium, type LaunchOptions } from 'playwright-core'
import { atRunEnd } from './ending'

/** The shell is Chromium without the windows around its pages, which cost more than most pages do. */
const INSTALLED = ['/usr/bin/chromium-headless-shell', '/usr/bin/chromium']

const quiet = [
  '--no-sandbox',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/**
 * WebGL in software, because a machine for tests has no graphics card. Pages themselves are put together without it:
 * a large one takes a third of the time.
 */
const withWebGl = [
  '--enable-unsafe-swiftshader',
  '--use-angle=swiftshader',
  '--disable-gpu-compositing',
  '--disable-gpu-rasterization',
  '--disable-accelerated-2d-canvas',
]
export const withoutWebGl = ['--disable-3d-apis', '--disable-gpu']

/** How Chromium is launched: the one of the environment variable CHROMIUM, or the one that is installed. */
export function launchOptions(more = withWebGl): LaunchOptions {
  const executablePath = process.env.CHROMIUM ?? INSTALLED.find((path) => existsSync(path))
  return {
    executablePath,
    args: [...quiet, ...more],
    timeout: 0,
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
  }
}

/** The browser of all test files; each connects to it and opens its own pages. */
export async function launchBrowser(): Promise<{ address: string }> {
  const server = await chromium.launchServer(launchOptions())
  atRunEnd(() => server.close())
  return { address: server.wsEndpoint() }
}
