/**
 * Who or what can be counted, from the most particular to the most general. A kind is the second half of a counted group's id
 * ("north-korea:military"); its class says which measures may count it (people are killed, buildings destroyed).
 * Nouns stand in the singular; an irregular plural follows a slash.
 */
export type CountedClass =
  | 'person'
  | 'unit'
  | 'household'
  | 'animal'
  | 'building'
  | 'craft'
  | 'thing'
  | 'place'
  | 'event'
  | 'time'
  | 'other'

export interface Kind {
  readonly id: string
  readonly class: CountedClass
  /** Armed people and their gear: the ones that are "sent", "stationed" or "fighting". */
  readonly forces?: true
  /** Those who are sent to help: they are deployed as well, but nobody loses or masses them. */
  readonly responders?: true
  readonly nouns: string
}

export const kinds: readonly Kind[] = [
  {
    id: 'child',
    class: 'person',
    nouns:
      'child/children kid infant baby/babies toddler boy girl teenager teen minor newborn youngster schoolchild/schoolchildren schoolboy schoolgirl pupil orphan adolescent son daughter',
  },
  {
    id: 'woman',
    class: 'person',
    nouns: 'woman/women mother wife/wives widow grandmother sister lady/ladies female maid nun',
  },
  {
    id: 'police',
    class: 'person',
    forces: true,
    nouns:
      'police policeman/policemen policewoman/policewomen cop gendarme constable trooper carabiniere/carabinieri agent guard guardsman/guardsmen marshal',
  },
  {
    id: 'militant',
    class: 'person',
    forces: true,
    nouns:
      'rebel militant insurgent gunman/gunmen fighter terrorist guerrilla guerilla extremist jihadist jihadi militiaman/militiamen separatist attacker assailant bomber Islamist paramilitary/paramilitaries hijacker kidnapper infiltrator mercenary/mercenaries cadre operative commander bandit pirate assassin subversive radical hoodlum thug robber looter raider outlaw rustler cultist herdsman/herdsmen gangster',
  },
  {
    id: 'military',
    class: 'person',
    forces: true,
    nouns:
      'soldier troop serviceman/servicemen servicewoman/servicewomen combatant general sailor seaman/seamen marine airman/airmen pilot paratrooper conscript recruit commando legionnaire peacekeeper reservist lieutenant colonel sergeant captain corporal brigadier infantryman/infantrymen militia personnel force army/armies draftee defender sniper warrior veteran cadet regular invader occupier sapper gunner grenadier paramilitary/paramilitaries gurkha fusilier ranger spetsnaz',
  },
  {
    id: 'aid-worker',
    class: 'person',
    responders: true,
    nouns:
      'rescuer paramedic medic doctor nurse firefighter fireman/firemen lifeguard volunteer surgeon physician responder humanitarian firefighter coastguard lifesaver lifeboatman/lifeboatmen',
  },
  // "sent 500 men": of an army.
  { id: 'people', class: 'person', forces: true, nouns: 'man/men' },
  { id: 'officer', class: 'person', forces: true, nouns: 'officer' },
  { id: 'unit', class: 'unit', forces: true, nouns: 'battalion brigade regiment platoon' },
  {
    id: 'journalist',
    class: 'person',
    nouns: 'journalist reporter cameraman/cameramen photographer correspondent editor newsman/newsmen',
  },
  { id: 'prisoner', class: 'person', nouns: 'prisoner hostage captive detainee inmate pow convict internee abductee' },
  {
    id: 'displaced',
    class: 'person',
    nouns: 'refugee evacuee migrant immigrant idp returnee deportee',
  },
  { id: 'civilian', class: 'person', nouns: 'civilian noncombatant bystander pedestrian passerby/passersby' },
  {
    id: 'people',
    class: 'person',
    nouns: `person/people/persons individual other citizen resident inhabitant villager local husband father brother
      victim soul passenger crew crewman/crewmen crewmember worker employee staffer staff student teacher professor protester protestor demonstrator
      worshipper worshiper pilgrim tourist visitor miner farmer peasant fisherman/fishermen driver motorist shopper customer patient
      vendor trader merchant businessman/businessmen official member bodyguard escort judge lawyer prosecutor politician lawmaker
      deputy/deputies mayor minister diplomat ambassador leader activist priest bishop imam cleric monk missionary/missionaries clergyman/clergymen
      relative neighbor neighbour guest fan spectator player athlete teammate climber skier hiker swimmer surfer cyclist
      motorcyclist rider commuter traveler traveller holidaymaker camper migrant laborer labourer builder engineer technician contractor
      expert scientist adult elder pensioner senior youth casualty/casualties survivor suspect criminal smuggler trafficker dealer gangster
      supporter follower believer settler tribesman/tribesmen herder shepherd nomad hunter fugitive dissident opponent critic participant
      attendee reveler reveller partygoer concertgoer dancer musician artist actor writer colleague comrade friend companion foreigner national
      expatriate caretaker gardener cook guide porter sherpa aide adviser advisor assistant secretary/secretaries
      councilor councillor candidate voter campaigner unionist executive manager director owner occupant tenant
      homeowner landowner rancher logger stowaway castaway addict user lad guy folk/folks
      crewmate trainee apprentice intern graduate scholar academic rabbi deacon catechist seminarian parishioner midwife`,
  },
  { id: 'family', class: 'household', nouns: 'family/families household' },
  {
    id: 'animal',
    class: 'animal',
    nouns:
      'animal cow cattle sheep goat livestock chicken bird horse dog pig cat camel buffalo/buffaloes elephant whale dolphin fish poultry turkey duck deer bear wolf/wolves lion tiger pet donkey yak mule',
  },
  {
    id: 'building',
    class: 'building',
    nouns: `house home building apartment structure school hospital clinic mosque church/churches shop store hotel bridge warehouse property/properties
      dwelling residence hut shelter tent office bank farm factory/factories plant barn shed cabin tower temple synagogue monastery/monasteries
      market restaurant cafe kindergarten university/universities college library/libraries museum stadium airport station depot
      refinery/refineries dam classroom facility/facilities establishment business/businesses barracks bunker headquarters outpost
      flat block villa mansion bungalow cottage stall stand kiosk drugstore pharmacy/pharmacies workshop greenhouse garage
      powerplant substation pylon shack hangar cabin chalet chapel shrine palace skyscraper silo pier jetty/jetties outbuilding homestead hovel hut lodge complex complexes grave tomb tombstone gravestone statue monument bust memorial room landmark tunnel checkpoint`,
  },
  {
    id: 'aircraft',
    class: 'craft',
    nouns:
      'plane airplane aeroplane aircraft/aircraft helicopter jet drone uav airliner warplane chopper balloon glider quadcopter bomber rafale mirage gripen shahed bayraktar chinook cessna boeing airbus mig sukhoi biplane seaplane gunship',
  },
  {
    id: 'ship',
    class: 'craft',
    nouns:
      'ship boat vessel tanker submarine ferry/ferries frigate destroyer corvette cruiser warship trawler barge yacht dinghy/dinghies canoe speedboat freighter skiff gunboat minesweeper catamaran schooner sailboat dhow houseboat lifeboat raft tug tugboat lighter landing-craft',
  },
  {
    id: 'vehicle',
    class: 'craft',
    nouns:
      'vehicle car truck bus/buses leopard abrams/abrams bradley/bradleys marder stryker tank lorry/lorries van motorcycle motorbike train wagon carriage apc ifv bulldozer tractor ambulance pickup jeep minibus/minibuses trailer bicycle locomotive tram humvee suv taxi firetruck fire-engine digger excavator harvester armoured-car tanker-truck quadbike scooter moped rickshaw hatchback limousine',
  },
  {
    id: 'weapon',
    class: 'craft',
    nouns:
      'missile rocket shell bomb gun rifle/rifles mine howitzer launcher mortar cannon grenade warhead projectile munition radar system artillery weapon',
  },
  {
    id: 'thing',
    class: 'thing',
    nouns: `hectare acre tree crop field road line cable pole well transformer computer phone document record book bag
      ton tonne kilo kilogram pound ounce gallon liter litre barrel dollar euro peso ruble rouble copy/copies item ticket
      cartridge bullet round seat bed ballot vote page wall window door tooth/teeth job post medal gold organ`,
  },
  {
    id: 'place',
    class: 'place',
    nouns: `village town city/cities district settlement province position area region neighborhood neighbourhood country/countries nation state
      camp locality/localities community/communities municipality/municipalities hamlet county/counties island territory/territories oblast
      zone site location place spot stronghold hill height street avenue suburb sector front port border crossing department`,
  },
  {
    id: 'event',
    class: 'event',
    nouns: `attack strike raid explosion blast clash/clashes incident airstrike bombing shooting earthquake quake aftershock fire
      crash/crashes operation battle shot test launch/launches flight sortie storm flood landslide hurricane tornado/tornadoes
      wildfire outbreak protest demonstration rally/rallies meeting talk game match/matches trial case assault ambush/ambushes
      bombardment barrage salvo offensive campaign violation crime offence offense report charge count investigation inquiry/inquiries
      call visit trip mission event war conflict phase stage step wave detonation accident collision derailment sentence term
      way thing time measure point issue factor reason question answer example kind type sort piece bit part half/halves third quarter
      target device disaster emergency/emergencies episode occasion confrontation skirmish/skirmishes engagement encounter`,
  },
  {
    id: 'time',
    class: 'time',
    nouns:
      'second minute hour day night week weekend month year decade century/centuries season morning afternoon evening fortnight generation winter summer',
  },
  {
    id: 'group',
    class: 'other',
    nouns: `group organization organisation party/parties agency/agencies company/companies firm faction tribe gang cell brigade battalion regiment
      division platoon squad team law rule resolution proposal plan percent percentage degree mile kilometer kilometre meter metre
      foot/feet inch/inches yard side source institution union association network channel website newspaper
      magazine statement message letter video image photo photograph picture footage film story/stories article column paragraph word
      sanction demand condition deal agreement treaty/treaties accord language religion product brand model version level category/categories
      topic theme idea option choice goal objective problem challenge threat risk wound injury`,
  },
]
