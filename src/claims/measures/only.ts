/**
 * Narrows what a word may count, where it says something else of everything else:
 * - forces: armed people, their units and those sent to help ("sent 300 troops", "sent 40 medics")
 * - army: ten or more of the forces of a side
 * - responders: those sent to help alone ("200 firefighters are battling")
 * - people: somebody; lives: forces or people a side can lose ("lost 500 people", not "lost 500 members")
 * - civilians: somebody who does not bear arms ("500 men" may be either)
 * - troops: forces of a state and those sent to help, not militants ("50 officers raided")
 * - refugees: people on the run and families; households: families; served: people, families and buildings
 * - craft: vehicles, ships, aircraft and weapons; buildings; things: either, or any other thing
 */
export type Only =
  | 'forces'
  | 'army'
  | 'responders'
  | 'people'
  | 'civilians'
  | 'troops'
  | 'lives'
  | 'refugees'
  | 'households'
  | 'served'
  | 'craft'
  | 'buildings'
  | 'things'
