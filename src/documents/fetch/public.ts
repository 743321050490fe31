import ipaddr from 'ipaddr.js'

/** Where routed IPv6 addresses are handed out (2000::/3); whatever lies outside is not of the public network. */
const handedOut = ipaddr.IPv6.parseCIDR('2000::/3')
/** How networks without IPv4 write the addresses of it. Its local brother 64:ff9b:1::/48 is private. */
const translated = ipaddr.IPv6.parseCIDR('64:ff9b::/96')

/** Whether this IP address, in any spelling, is one of the public network that means one machine. */
export function isPublic(address: string): boolean {
  const bare = address.replace(/^\[|\]$/g, '')
  if (!ipaddr.isValid(bare)) return false
  const parsed = ipaddr.parse(bare)
  if (parsed.kind() === 'ipv4') return isPublicFour(parsed as ipaddr.IPv4)
  const six = parsed as ipaddr.IPv6
  if (six.zoneId) return false
  if (six.isIPv4MappedAddress()) return isPublicFour(six.toIPv4Address())
  if (six.match(translated)) return isPublicFour(new ipaddr.IPv4(six.toByteArray().slice(12)))
  return six.match(handedOut) && six.range() === 'unicast'
}

/** AS112 and AMT are public machines, but none that serves a page. */
function isPublicFour(four: ipaddr.IPv4): boolean {
  return four.range() === 'unicast'
}
