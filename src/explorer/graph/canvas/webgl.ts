/**
 * Returns true if the browser can draw with WebGL now. It may be switched off, missing, or blocked after too many
 * crashes.
 */
export function hasWebGl(): boolean {
  try {
    const canvas = document.createElement('canvas')
    const context = canvas.getContext('webgl2') ?? canvas.getContext('webgl')
    // Browsers allow only a few contexts at once, so this one is released.
    context?.getExtension('WEBGL_lose_context')?.loseContext()
    return context !== null
  } catch {
    return false
  }
}
