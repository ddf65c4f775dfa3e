import { lazy, type ComponentType, type LazyExoticComponent } from 'react'

type Load<Props> = () => Promise<{ default: ComponentType<Props> }>

const loads: (() => Promise<unknown>)[] = []

/** Creates a page whose code loads when the page is opened, or when `fetchAhead` fetches it. */
export function lazyPage<Props>(load: Load<Props>): LazyExoticComponent<ComponentType<Props>> {
  loads.push(load)
  return lazy(load)
}

/**
 * Fetches the code of all pages that `lazyPage` created, shortly after the first page opens. The pages then open even
 * if the server is down.
 */
export function fetchAhead(): () => void {
  const timer = setTimeout(() => {
    for (const load of loads) load().catch(() => undefined)
  }, 1500)
  return () => clearTimeout(timer)
}
