package doctype

// mark is something that a phrase shows beside what kind of document it is in.
type mark uint8

const (
	asksSchool    mark = iota // Statsforvalteren asking the school for papers
	answersOffice             // the school answering Statsforvalteren
	office                    // Statsforvalteren named
	officeStaff               // who signs for Statsforvalteren
	schoolStaff               // who signs for a school
	participants              // the label of a list of those present
	parents                   // the parents named
	approval                  // how a system document is adopted and kept
	outline                   // the sections of a routine
	enclosed                  // a letter or mail that brings papers
	placeholder               // what stands in a form until it is filled in
	caseMatter                // a pupil's school environment
	otherMatter               // everything else that schools write about
	knewAndDid                // how accounts tell what the school knew and did
	planShallHold             // what the law says that a plan shall hold
	fromParents               // how parents write
	fromHome                  // how home and school write of how it is at home
	body                      // an external body
	duty                      // one of the five duties of § 12-4, as rules name them
	letterLabel               // what the head of an office letter says
	example                   // a form that is filled in to show how
	supervision               // a supervision of the municipality, which is another kind of case
	marks                     // how many there are
)

// markPhrases are the words of each mark, parted by "|". The last word may carry
// an ending.
var markPhrases = [marks]string{
	asksSchool: `vi ber om at skolen|vi ber om at skulen|vi ber om redegjørelse|vi ber om en redegjørelse|
		vi ber om ei utgreiing|vi ber om utgreiing|vi ber dere om å sende|vi ber dykk sende|vi ber derfor om|vi ber difor om|
		ber vi om at skolen|ber vi om at skulen|dere må sende|de må sende|frist for å sende|svarfrist|fristen for å svare|
		det er ikke nødvendig å sende|det er ikkje nødvendig å sende|det må framgå når|det må gå fram når|
		har mottatt en melding|har fått en melding|har motteke ei melding|har fått ei melding|har teke imot ei melding|
		ber om at dere sender|ber om at de sender|ber skolen om|ber skulen om|send oss|ber om en kort redegjørelse|
		ber om ei kort utgreiing|ber om at kommunen|innen fristen|innan fristen`,
	answersOffice: `viser til brev fra statsforvalteren|viser til brev frå statsforvaltaren|viser til statsforvalterens|
		viser til statsforvaltarens|viser til brev fra dere|viser til brev frå dykk|viser til brev frå de|viser til brevet frå dykk|viser til brevet fra dere|viser til brevet|syner til brev|viser til dykkar førespurnad|viser til deres henvendelse|viser til deres e-post|viser til e-posten deres|viser til brevet deres|viser til deres brev|viser til brevet dykkar|
		viser til dykkar brev|viser til innhentingsbrev|viser til henvendelse fra statsforvalteren|viser til anmodning|
		viser til førespurnad|svar på brev|viser til brev av|viser til brev datert|viser til brev fra fylkesmannen|
		viser til brevet fra statsforvalteren|viser til brevet frå statsforvaltaren|
		viser til oversendelse fra statsforvalteren|viser til statsforvaltaren sitt brev`,
	supervision: `tilsyn|tilsynet|åpningsbrev|opningsbrev|reflex|egenvurdering|egenvurderingen|eigenvurdering|eigenvurderinga|
		forvaltningskompetanse|kommuneloven kapittel 30|kommunelova kapittel 30|åpner tilsyn|opnar tilsyn`,
	office:      `statsforvalteren|statsforvaltaren|fylkesmannen`,
	officeStaff: `hilsen statsforvalteren|helsing statsforvaltaren|rådgiver|rådgivar|rådgjevar|seniorrådgiver|seniorrådgivar|fagdirektør|underdirektør|utdanningsdirektør|seniorrådgjevar|oppvekst- og utdanningsavdelingen`,
	schoolStaff: `rektor|kommunalsjef|skolesjef|skulesjef|oppvekstsjef|avdelingsleder|avdelingsleiar|inspektør|kontaktlærer|
		kontaktlærar|sosiallærer|sosiallærar|miljøterapeut|undervisningsinspektør|fagleder|fagleiar|assisterende rektor`,
	participants: `til stede|tilstede|til stades|tilstades|møtedeltakere|møtedeltakarar|deltakere|deltakarar|deltagere|
		frammøtte|fremmøtte|oppmøte|innkalt|med på møtet|desse møtte|disse møtte|følgende møtte|følgjande møtte|på møtet|til stede på møtet|disse var med|desse var med|
		følgende var med|følgjande var med|disse deltok|desse deltok|deltok i møtet|deltok på møtet`,
	parents: `mor|far|foresatte|føresette|foreldre|foreldra|foreldrene|mamma|pappa|heimen|hjemmet`,
	approval: `godkjent av|godkjend av|godkjent dato|vedtatt av|vedtatt i|vedteken i|vedteke i|vedteken av|vedtatt|revideres hvert|
		revideres årlig|planen revideres|planen rulleres|planen vert revidert|planen vert rullert|revidert kvart år|neste revisjon|
		dokumentansvarlig|dokumentansvarleg|dokumenteier|dokumenteigar|revisjonsdato|målgruppe|målgruppen|målgruppa|virkeområde|
		verkeområde|gjelder for alle|gjeld for alle|gyldig fra|gyldig frå|versjon 1|versjon 2|versjon 3|revisjonsnummer|rev nr|
		evalueres årlig|evaluerast årleg|rulleres|hvert skoleår|kvart skuleår|høringsinstanser`,
	outline: `formål|føremål|hensikt|omfang|virkeområde|verkeområde|ansvar|beskrivelse|skildring|referanser|referansar|hjemmel|
		heimel|lovgrunnlag|lovverk|definisjon|definisjonar|definisjoner|innledning|innleiing|forebygging|førebygging|avdekking|
		håndtering|handtering|oppfølging|veiledning til utfylling|rettleiing til utfylling|mål for planen|ansvarsfordeling|
		ansvar og roller|framgangsmåte|fremgangsmåte|arbeidsfordeling|innholdsfortegnelse|innhaldsliste|gjennomføring`,
	enclosed: `se vedlagt|sjå vedlagt|se vedlegg|sjå vedlegg|ligger ved|i vedlegget|i vedlegga|i vedleggene|vedlagt følger|vedlagt følgjer|vedlagt ligger|vedlagt ligg|vedlagt finner|vedlagt finn|følger vedlagt|følgjer vedlagt|
		ligger vedlagt|ligg ved|legger ved|legg ved|oversender|sender over|her kommer|her kjem|vedlagt er|følgjer som vedlegg|
		oversendes|vedlegg følger|sendes herved`,
	placeholder: `klikk her for å|klikk eller trykk her|trykk her for å|skriv inn tekst|sett inn|fyll inn|fyll ut|navn på elev|
		namn på elev|navn på skolen|namn på skulen|skolens navn|elevens navn her|dd mm åååå|xx xx xxxx|dd mm yyyy|velg dato|vel dato|
		velg et element|skriv her|xxxx|xxx|fylles ut av|fyllast ut av`,
	caseMatter: `mobbing|mobba|mobbet|mobber|krenkelse|krenket|krenking|krenka|krenkje|utestenging|utestengt|utestengd|stengt ute|
		holdt utenfor|halden utanfor|trygt og godt|skolemiljøsak|skulemiljøsak|skolemiljø|skulemiljø|aktivitetsplikt|aktivitetsplan|
		§ 12-4|§ 9 A-4|9 A|plaget|plaga|erting|ertet|erta|slått|slo|dyttet|dytta|spytta|spyttet|sparket|sparka|trussel|truslar|trusler|truet|
		trua|gråt|grein|gruer seg|gruar seg|alene|åleine|utrygg|utrygt|kalt stygge|kalla stygge|ble kalt|vart kalla|knuffing|slåssing|
		vold|vald|trives ikke|trivst ikkje|skolevegring|konflikt|konflikten|hvisket|kviskrar|rykter|rykte|ryktene|snap|nettmobbing|
		friminutt|storefri|blåmerke|nesablod|neseblod|ler av|kaller ham|kaller henne|le av|uthengt|filmet|filma|bilder av`,
	otherMatter: `faktura|fakturanr|å betale|forfallsdato|kontonr|brannøvelse|brannøving|brannøvinga|branntavla|brannalarm|brannvern|
		røykvarsler|evakuering|rømningsvei|rømmingsveg|sprinkler|skoleskyss|skuleskyss|skyss|skyssen|skysskort|haldeplass|holdeplass|
		FAU|foreldrerådets arbeidsutvalg|foreldrerådet|samarbeidsutvalg|samarbeidsutval|driftsstyre|elevråd|elevrådet|elevrådsmøte|elevrådsrepresentantene|elevrådsrepresentantane|FAU-møte|klassekontakt|klassekontaktene|klassekontaktane|klassekontakter|klassekontaktar|foreldremøte|foreldremøtet|17. mai|dugnad|
		loddsalg|loddsal|timeplan|klasseliste|ukeplan|vekeplan|ukebrev|vekebrev|lekseplan|ventilasjon|ventilasjonsanlegg|
		vaktmester|vaktmeister|vannlekkasje|vasslekkasje|lekkasje|renhold|reinhald|skolemelk|skulemjølk|budsjett|
		innkjøp|leirskole|leirskule|skoletur|klassetur|klassefest|juleavslutning|sommeravslutning|skolebibliotek|it-utstyr|
		chromebook|nettbrett|ipad|utlån|utlånt|utlånte|lader|ladar|nøkkel|nøkler|nøklar|nøkkelskap|nøkkelskåp|kopimaskin|kjøleskap|kjøleskåp|printer|vikarliste|ferieliste|ansettelse|tilsetting|vernerunde|leieavtale|leigeavtale|utleie|utleige|husleie|trafikksikkerhet|
		skoletannlege|vaksinasjon|vaksine|skolefoto|skulefoto|svømmeundervisning|byggeplass|lekeapparat|leikeapparat|SFO-betaling|
		idrettsdag|aktivitetsdag|nasjonale prøver|eksamen|strømbrudd|straumbrot|låssystem|hodelus`,
	knewAndDid: `skolen ble kjent med|skulen vart kjend med|ble skolen kjent med|vart skulen kjend med|skolen fikk melding|
		skulen fekk melding|vi fikk melding|vi fekk melding|skolen ble gjort kjent|skolen ble varslet|skulen vart varsla|skolen har gjennomført|
		skulen har gjennomført|skolen undersøkte|skulen undersøkte|vi undersøkte|skolen satte inn|skulen sette inn|skolen iverksatte|
		skulen sette i verk|skolen har satt inn|skolen mener|skulen meiner|skolens vurdering|skulen si vurdering|kontaktlærer snakket|
		kontaktlærar snakka|rektor kalte inn|rektor kalla inn|skolen har arbeidd|skolen har fulgt|skulen har følgt|skolen kontaktet|
		skulen kontakta|vi snakket med|vi snakka med|vi har gjennomført|skolen visste|skulen visste|vi ble kjent med|vi vart kjende med|
		skolen gjennomførte|skulen gjennomførte|skolen laget|skulen laga|rektor fikk|rektor fekk|skolen gjorde|skulen gjorde`,
	planShallHold: `hvilket problem tiltakene skal løse|hvilke tiltak skolen har planlagt|når tiltakene skal gjennomføres|
		hvem som skal gjennomføre tiltakene|når tiltakene skal evalueres|kva problem tiltaka skal løyse|kva tiltak skulen har planlagt|
		kva tiltak skolen har planlagt|når tiltaka skal gjennomførast|kven som skal gjennomføre tiltaka|når tiltaka skal evaluerast`,
	duty: `følge med|følgje med|gripe inn|melde fra|melde frå|undersøke saken|undersøke saka|plikt til å|sette inn tiltak|setje inn tiltak`,
	example: `eksempel på utfylling|utfylt eksempel|eksempelutfylling|døme på utfylling|utfylt døme|kan fylles ut|kan fyllast ut|
		slett eksempel|slett eksempelteksten|slett døme|fiktiv|fiktivt|fiktive|oppdiktet|oppdikta|ola nordmann|kari nordmann|navn navnesen|namn namnesen|
		eksempelet viser|dømet viser|eksempelet under|dømet under|egne opplysninger|eigne opplysningar|bytt ut teksten|byt ut teksten|
		eksempeltekst|dømetekst|eksempelskole|eksempelskule|slik fyller du ut|veiledning til utfylling|rettleiing til utfylling|
		rettleiing til skjemaet|veiledning til skjemaet|eksempel elev|test testesen`,
	fromHome: `her hjemme|her heime|hjemme hos oss|heime hos oss|hos oss hjemme|hos oss heime|hjemme hos dere|heime hos dykk|kom hjem|kom heim|kommer hjem|
		kjem heim|annerledes hjemme|annleis heime|hvordan det går hjemme|korleis det går heime|vi hjemme|vi heime|takk for at du ringte|takk for at du ringde`,
	letterLabel: `vår dato|vår ref|deres ref|deres dato|dykkar ref|dykkar dato|saksbehandler|sakshandsamar|arkivkode`,
	fromParents: `mor til|far til|mamma til|pappa til|sønnen min|sonen min|datteren min|dattera mi|gutten min|guten min|jenta mi|hilsen mor|
		hilsen far|mamman til|pappaen til|vi er foreldre|vi er foreldrene|vi er foreldra|vi som foreldre|vårt barn|vår datter|vår dotter|vår sønn|vår son|sønnen vår|dattera vår|datteren vår|
		dottera vår|sonen vår|barnet vårt|vi foreldre`,
}
