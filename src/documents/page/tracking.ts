/**
 * Query parameters that say where a reader came from and never what is read, by how their names begin or are spelled.
 * A name that some site uses to tell its articles apart ("ref", "id", "src") has no place here: two articles must not
 * become one.
 */
const beginnings =
  'utm_ at_ ns_ mc_ pk_ mtm_ hsa_ _hs guce_ guccounter hss_ oly_ vero_ wt_mc wt_zmc wt. stm_ trk_ ga_ __twitter_impression fb_ spm pf_rd_ intcid icid s_cid'.split(
    ' ',
  )
const names = new Set(
  '_ga _gl cmp cmpid cid_source cvid dclid echobox fbclid ftag gbraid gclid gclsrc hootpostid igsh igshid ito mkt_tok msclkid ncid ocid partner_source ref_src ref_url s_kwcid sfmc_id smid smtyp soc_src soc_trk sr_share srnd traffic_source twclid ttclid wbraid xtor yclid zanpid'.split(
    ' ',
  ),
)

/** Whether a query parameter only tracks. */
export function isTracking(name: string): boolean {
  const small = name.toLowerCase()
  return names.has(small) || beginnings.some(beginning => small.startsWith(beginning))
}

/** An address without parameters that only track, and without its fragment. Others keep their order and spelling. */
export function withoutTracking(address: URL): URL {
  const kept = address.search
    .slice(1)
    .split('&')
    .filter(part => part !== '' && !isTracking(nameOf(part)))
  const plain = new URL(address)
  plain.hash = ''
  plain.search = kept.join('&')
  return plain
}

function nameOf(part: string): string {
  const [name = ''] = part.split('=')
  try {
    return decodeURIComponent(name)
  } catch {
    return name
  }
}
