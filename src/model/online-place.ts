/** Checks whether a place name states that an event was held online: `online`, `virtual ceremony`, `video call`. */
export const isOnlinePlace = (name: string): boolean =>
  /^(online|virtual(ly)?|video[ -]?(conference|call|link)|webinar|remote)\b/i.test(name)
