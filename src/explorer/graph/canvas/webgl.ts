/**
 * Returns true if the browser can currently draw with WebGL. WebGL can be missing, switched off, or blocked after too
 * many crashes.
 */
export function hasWebGl(): boolean {
  try {
    const canvas = document.createElement('canvas')
    const context = canvas.getContext('webgl2') ?? canvas.getContext('webgl')
    // Browsers allow only a few contexts at the same time, so this one is released.
    context?.getExtension('WEBGL_lose_context')?.loseContext()
    return context !== null
  } catch {
    return false
  }
}
