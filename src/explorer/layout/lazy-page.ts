import { lazy, type ComponentType, type LazyExoticComponent } from 'react'

type Load<Props> = () => Promise<{ default: ComponentType<Props> }>

const loads: (() => Promise<unknown>)[] = []

/** A page whose code comes when it is opened, or earlier, once the first page has come to rest. */
export function lazyPage<Props>(load: Load<Props>): LazyExoticComponent<ComponentType<Props>> {
  loads.push(load)
  return lazy(load)
}

/** Fetches the code of the reading pages when nothing else is to do, so that they open while the server is away. */
export function fetchAhead(): () => void {
  const timer = setTimeout(() => {
    for (const load of loads) load().catch(() => undefined)
  }, 1500)
  return () => clearTimeout(timer)
}
