/**
 * Narrows what a word may count, where it says something else of everything else:
 * - forces: armed people, their units and those sent to help ("sent 300 troops", "sent 40 medics")
 * - responders: those sent to help alone ("200 firefighters are battling")
 * - people: somebody; lives: forces or people a side can lose ("lost 500 people", not "lost 500 members")
 * - refugees: people on the run and families
 * - craft: vehicles, ships, aircraft and weapons; buildings
 */
export type Only = 'forces' | 'responders' | 'people' | 'lives' | 'refugees' | 'craft' | 'buildings'
