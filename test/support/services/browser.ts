import { existsSync } from 'node:fs'
import { chromium, type LaunchOptions } from 'playwright-core'
import { atRunEnd } from './ending'

/** The headless shell is Chromium without browser windows. A window uses more resources than most pages. */
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
 * WebGL in software, because test machines have no graphics card. The page itself is composited without WebGL, which
 * takes only a third of the time for a large page.
 */
const withWebGl = [
  '--enable-unsafe-swiftshader',
  '--use-angle=swiftshader',
  '--disable-gpu-compositing',
  '--disable-gpu-rasterization',
  '--disable-accelerated-2d-canvas',
]
export const withoutWebGl = ['--disable-3d-apis', '--disable-gpu']

/** Returns the options to launch Chromium, from the path in the environment variable CHROMIUM or the installed one. */
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

/** Launches the browser for all test files. Each file connects to it and opens its own pages. */
export async function launchBrowser(): Promise<{ address: string }> {
  const server = await chromium.launchServer(launchOptions())
  atRunEnd(() => server.close())
  return { address: server.wsEndpoint() }
}
