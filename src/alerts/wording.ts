/** "the ministry’s", "officials’" */
export const whose = (name: string): string => (/s$/i.test(name) ? `${name}’` : `${name}’s`)
