package parties

import (
	"strings"
	"testing"

	"github.com/mappesjekk/mappesjekk/validate/doctype"
)

// TestSentencesAsTheyCome holds sentences of logs and letters as they come.
func TestSentencesAsTheyCome(t *testing.T) {
	tests := []struct{ text, want string }{
		{"Etter ønske fra far tok vi saken opp med PP-rådgiveren vår, som observerte to timer i klassen.", "ppt"},
		{"Familien fikk tilbud om samtaler på familievernkontoret, men ville ikke.", ""},
		{"Vi tilbød oss å ringe BUP, noe foreldrene avslo.", ""},
		{"Foreldra ville ikkje at vi skulle melde frå til barnevernet.", ""},
		{"Barnevernstenesta har bede skulen om opplysningar, og vi svarte 4. mai.", "barnevern"},
		{"Helsesjukepleiar har hatt fem samtalar med jenta sidan haustferien.", "skolehelsetjeneste"},
		{"Helsesykepleier har kontordag tirsdager og torsdager.", ""},
		{"Vi spurte mor om hun ville ha hjelp fra PPT. Det ville hun ikke.", ""},
		{"Politikontakten snakket med begge guttene på kontoret mitt.", "politi"},
		{"Politiet er ikke kontaktet.", ""},
		{"Konfliktrådet holdt et dialogmøte med de to familiene 8. juni.", "konfliktrad"},
		{"Mobbeombudet deltok digitalt.", "mobbeombud"},
		{"Mor sier hun kommer til å ringe mobbeombudet hvis ingenting skjer.", ""},
		{"Statped lånte oss utstyr til klasserommet etter et besøk i februar.", "statped"},
		{"Kommunens innsatsteam har vært i klassen tre ganger.", "ressursteam"},
		{"Vi tenkte på innsatsteamet i kommunen, men lot det ligge.", ""},
		{"Utekontakten følger ham opp på kveldstid.", "utekontakt"},
		{"Fra PPT møtte Silje Dahl.", "ppt"},
		{"Silje Dahl i PPT mente vi burde dele klassen i mindre grupper.", "ppt"},
		{"Broren går til behandling på BUP.", ""},
		{"Gutten har time på BUP 3. september.", "bup"},
		{"Gutten står på venteliste hos BUP.", "bup"},
		{"Skulen søkte om hjelp frå habiliteringstenesta i januar og fekk ja.", "habilitering"},
		{"Far er prest, mor er jordmor og jobber også som helsesykepleier i nabokommunen.", ""},
		{"Saken ble lagt fram for PPT uten at elevens navn ble nevnt.", ""},
		{"Vi la fram saka for PPT i mars med samtykke frå heimen.", "ppt"},
		{"Det ble besluttet å avvente kontakt med barnevernet.", ""},
		{"Rektor har meldt bekymring til barnevernet i dag.", "barnevern"},
		{"Lærer synes vi burde ha hatt PPT med fra starten.", ""},
		{"Har nå fått svar fra PPT på henvisningen vi sendte i høst.", "ppt"},
		{"Henvisningen til PPT ble trukket etter ønske fra foreldrene.", "ppt"},
		{"Foresatte trenger mer tid før de bestemmer seg for om PPT skal inn.", ""},
		{"Hun har i flere år vært pasient ved barnehabiliteringen, som også deltar i ansvarsgruppa.", "habilitering"},
		{"Ansvarsgruppa har møte tre ganger i året; BUP og barnevernet er faste medlemmer.", "bup, barnevern"},
		{"Nav-kontoret ligger vegg i vegg med skolen.", ""},
		{"Kommunepsykologen rettleidde lærarane på trinnet i to møte.", "kommunepsykolog"},
		{"Vi fikk låne møterommet til barnevernet denne dagen.", ""},
		{"Saken ble politianmeldt av far 2. mai.", "politi"},
		{"Det var snakk om å anmelde saken, men det ble det ikke noe av.", ""},
		{"Oppsummering sendt mor, far og PPT v/ Silje Dahl.", "ppt"},
		{"Skolen har tett samarbeid med politiet om russetiden.", ""},
		{"Ikke PPT-sak per nå.", ""},
		{"Helsesykepleier var med i samtalen etter ønske fra Ida.", "skolehelsetjeneste"},
		{"Ida vil heller snakke med miljøterapeuten enn med helsesykepleier.", ""},
		{"Helsesøster orientert, tar en prat i morgen.", "skolehelsetjeneste"},
		{"Vi drøfta saka anonymt i tverrfagleg team med barnevern og PPT.", ""},
		{"I møtet 3. mars var disse til stede: rektor, mor og Ola Nes frå BUP.", "bup"},
		{"Krisesenteret har gitt skolen råd om hvordan vi bør møte mor.", "krisesenter"},
		{"Den eldste søsteren hennes er under utredning hos PPT.", ""},
		{"BUP skriv i brevet sitt at guten treng ro.", "bup"},
		{"Foreldrene har fått nummeret til familievernkontoret.", ""},
		{"Vi er i dialog med PPT om hva vi kan gjøre.", "ppt"},
		{"Barnehuset gjennomførte avhør i uke 12.", "barnehus"},
		{"Mor ønskjer at vi koplar på PPT, og det gjorde vi same dag.", "ppt"},
		{"Tilsette ved skulen var på kurs hos Statped i haust.", ""},
		{"Verken mor eller skolen har så langt hatt kontakt med BUP.", ""},
	}
	for _, tt := range tests {
		t.Run(tt.text, func(t *testing.T) {
			if got := drawnIn(Find(inBody(tt.text), doctype.Facts{Type: doctype.Logg})); got != tt.want {
				t.Errorf("got %q, want %q", got, tt.want)
			}
		})
	}
}

// TestOverviewsAsTheyCome holds overviews of all forms, and what is none.
func TestOverviewsAsTheyCome(t *testing.T) {
	account := doctype.Facts{Type: doctype.Redegjorelse}
	own := doctype.Facts{Type: doctype.EksterneInstanser}
	tests := []struct {
		kind       doctype.Facts
		text, want string
	}{
		{account, "Av andre enn oss er det bare PPT og helsesykepleier som har vært inne.", "sentence: ppt, skolehelsetjeneste"},
		{account, "Vi har fått hjelp utenfra av PPT og kommunepsykologen. Ingen andre har hatt noe med saken å gjøre.", "sentence: ppt, kommunepsykolog"},
		{account, "Ved sida av skulen er det BUP og barnevernstenesta som følgjer opp guten.", "sentence: bup, barnevern"},
		{account, "Hvem har vi hatt med oss?\nPPT fra mars, konfliktrådet i mai.", "section: ppt, konfliktrad"},
		{account, "# Hjelp utenfra\nPPT har veiledet lærerne siden mars. Politiet hadde samtale med guttene i april.\n# Vedlegg\nPlan", "section: ppt, politi"},
		{account, "# Kven andre som har vore med\nPPT, Ane Li\nHelsesjukepleiar, Mari Bø\n# Vidare\nVi held fram.", "section: ppt, skolehelsetjeneste"},
		{account, "Disse utenfor skolen har vært involvert:\nPPT – observasjon\nBUP – utredning\nMed hilsen", "sentence: ppt, bup"},
		{account, "Saken har involvert eksterne. Det gjelder PPT og mobbeombudet.", "sentence: ppt, mobbeombud"},
		{account, "Det er to instanser som har vært inne i denne saken. Den ene er PPT og den andre er BUP.", "sentence: ppt, bup"},
		{account, "Skulen har ikkje hatt hjelp av nokon utanfrå i denne saka.", "sentence: none"},
		{account, "Det er kun skolen selv som har arbeidet med saken.", "sentence: none"},
		{account, "Vi har løst dette på skolen, og verken PPT, barnevern eller andre har vært koblet på.", "sentence: none"},
		{account, "Eksterne instanser som har vært involvert\n1. PPT, fra oktober\n2. Helsesykepleier, fra september\n3. Statped, engangsbesøk", "section: ppt, skolehelsetjeneste, statped"},
		{account, "Tabell 2: Instanser\nHvem\tHva\tNår\nPPT\tVeiledning\tUke 40\nHelsesykepleier\tSamtaler\tUke 41–48\nBarnevernet\tIngen kontakt\t", "section: ppt, skolehelsetjeneste"},
		{account, "Tjeneste\tKontaktperson\tSiden\nPPT\tKari Berg\toktober\nUtekontakten\tPer Ås\tjanuar", "section: ppt, utekontakt"},
		{account, "Hvem\tRolle\tPeriode\nBUP\tUtredning\tvåren 2025\nPPT\tVeiledning\thøsten 2025", "section: bup, ppt"},
		{account, "Instans\tPerson\tNår\nBarnevernstjenesten i\tPer Ås\tmars 2025\nIndre Granmo kommune\nBUP Granmo\tKari Berg\tmai 2025", "section: barnevern, bup"},
		{account, "Både PPT, BUP og barneverntjenesten har vært involvert underveis, men ingen andre.", "sentence: ppt, bup, barnevern"},
		{account, "PPT og helsesykepleier har vært koblet på siden høsten. Ut over dette er ingen inne.", "sentence: ppt, skolehelsetjeneste"},
		{account, "Eksterne: PPT, Statped", "section: ppt, statped"},
		{account, "Til spørsmålet om eksterne instanser kan vi opplyse at PPT har vært inne siden februar.", "sentence: ppt"},
		{own, "Hjelperne rundt Ola\nPPT: Silje Dahl\nHelsesykepleier: Mari Bø\nPoliti: ikke aktuelt", "document: ppt, skolehelsetjeneste"},
		{own, "Namn\tInstans\tFrå\nSilje Dahl\tPPT\t2.2.2025\nMari Bø\tBUP\t3.3.2025", "document: ppt, bup"},

		{account, "Tirsdag 3. mars var PPT og helsesykepleier på skolen. De observerte i klassen.", "-"},
		{account, "I mars snakket vi med BUP, og etter påske var PPT med i et møte.", "-"},
		{account, "Foreldrene har fått informasjon om PPT, BUP og mobbeombudet.", "-"},
		{account, "Utenfor skolen går gutten på fotball. PPT var på besøk i mai.", "-"},
		{account, "Vi vurderer å koble på PPT og BUP i saken.", "-"},
		{account, "Andre elever har ikke vært med i saken. Helsesykepleier har snakket med klassen.", "-"},
	}
	for _, tt := range tests {
		t.Run(tt.text, func(t *testing.T) {
			lines := append([]string{"Granmo skole", "Dette er saken."}, strings.Split(tt.text, "\n")...)
			if got := summary(Find(document(lines...), tt.kind).Overview); got != tt.want {
				t.Errorf("got %q, want %q", got, tt.want)
			}
		})
	}
}
