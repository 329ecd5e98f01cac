package parties

import (
	"strings"
	"testing"

	"github.com/mappesjekk/mappesjekk/validate/doctype"
)

// summary returns an overview as "section: ppt, bup", "sentence: none" or "-".
func summary(o *Overview) string {
	if o == nil {
		return "-"
	}
	var codes []string
	for _, m := range o.Listed {
		codes = append(codes, string(m.Party))
	}
	if o.None {
		codes = append(codes, "none")
	}
	return string(o.Form) + ": " + strings.Join(codes, ", ")
}

func TestOverview(t *testing.T) {
	account := doctype.Facts{Type: doctype.Redegjorelse}
	minutes := doctype.Facts{Type: doctype.Motereferat}
	plan := doctype.Facts{Type: doctype.Aktivitetsplan}
	tests := []struct {
		name string
		kind doctype.Facts
		text string // lines
		want string
	}{
		{"own document", doctype.Facts{Type: doctype.EksterneInstanser}, "Oversikt over eksterne instanser\nGranmo skole\nPPT: Kari Berg, siden mars 2025\nBUP: henvist i mai 2025", "document: ppt, bup"},
		{"own document, nynorsk, none", doctype.Facts{Type: doctype.EksterneInstanser}, "Oversikt over eksterne instansar\nIngen eksterne instansar er trekte inn i saka.", "document: none"},
		{"table", account, "Saken\nInstans\tKontaktperson\tPeriode\nPPT\tKari Berg\tmars 2025–\nBarnevernstjenesten\tPer Ås\t2024", "section: ppt, barnevern"},
		{"table with a body that is not known", account, "Instans\tKontaktperson\tPeriode\nPPT\tKari Berg\tmars 2025\nTinnlia gård\tAne\t2024", "section: ppt, annen:Tinnlia gård"},
		{"table without cells", account, "Instans Kontaktperson Periode\nPPT Kari Berg mars 2025\nBUP Per Ås april 2025", "section: ppt, bup"},
		{"row of a table that says no", account, "Instans\tKontakt\tStatus\nPPT\tKari Berg\tHenvist 3.2.2025\nBUP\t\tIkke koblet på\nBarnevern\t\tVurderes", "section: ppt"},
		{"section", account, "# Redegjørelse\nNoe skjedde.\n# Eksterne instanser\nPPT har vært inne siden mars. Helsesykepleier følger opp.\n# Videre arbeid\nVi vurderer BUP.", "section: ppt, skolehelsetjeneste"},
		{"section without styles", account, "Redegjørelse\nNoe skjedde i mars.\n4. Andre instanser\nPPT er koblet på.\nBUP er ikke koblet på.\nMed vennlig hilsen\nKari Berg", "section: ppt"},
		{"section as a list", account, "Samarbeidspartnere i saken\n- PPT ved Kari Berg\n- Habiliteringstjenesten\nVidere tiltak\nVi vil kontakte Nav.", "section: ppt, habilitering"},
		{"section, nynorsk", account, "# Eksterne instansar\nBUP og barnevernstenesta er kopla på.", "section: bup, barnevern"},
		{"section that says none", account, "# Eksterne instanser\nIngen.\n# Vedlegg\n1 Plan", "section: none"},
		{"section that says none at length", account, "Eksterne instanser\nDet har ikke vært koblet på noen i denne saken.", "section: none"},
		{"label with bodies", account, "Eksterne instanser: PPT, BUP og politiet", "section: ppt, bup, politi"},
		{"label with none", account, "Eksterne instansar: ingen", "section: none"},
		{"label with not relevant", plan, "Eksterne instanser:\tIkke aktuelt", "section: none"},
		{"row in a plan", plan, "Elev:\tNora\nEksterne instanser:\tPPT\nTiltak\tAnsvarlig", "section: ppt"},
		{"sentence that announces a list", account, "Følgende instanser er eller har vært inne i saken: PPT, BUP og konfliktrådet.", "sentence: ppt, bup, konfliktrad"},
		{"sentence before a list, nynorsk", account, "Følgjande instansar er eller har vore inne i saka:\n- PPT\n- Statped\n- politiet", "sentence: ppt, statped, politi"},
		{"sentence in minutes that lists", minutes, "Disse eksterne instansene er involvert: PPT og BUP.", "sentence: ppt, bup"},
		{"summary in an account", account, "Skolen har hatt kontakt med PPT og BUP i saken.", "sentence: ppt, bup"},
		{"bodies in an account's sentence", account, "Av eksterne instanser har PPT vært involvert, men ikke BUP.", "sentence: ppt"},
		{"none are", account, "Ingen eksterne instanser er eller har vært trukket inn i saken.", "sentence: none"},
		{"none, the school has not", account, "Skolen har ikke involvert eksterne instanser i saken.", "sentence: none"},
		{"none, nynorsk", account, "Det er ikkje kopla på eksterne instansar.", "sentence: none"},
		{"none outside the school", account, "Ingen instanser utenfor skolen er trukket inn.", "sentence: none"},
		{"none, no others", account, "Vi har ikke hatt kontakt med andre instanser.", "sentence: none"},
		{"none, externals", account, "Ingen eksterne er koblet inn.", "sentence: none"},
		{"none but one", account, "Ingen andre eksterne instanser enn PPT har vært involvert.", "sentence: ppt"},
		{"ticked boxes", plan, "Eksterne instanser: ☒ PPT ☐ BUP ☑ Barnevern", "section: ppt, barnevern"},
		{"heading that runs into its text", account, "Eksterne instanser. PPT (observasjon) og kommunepsykolog.", "section: ppt, kommunepsykolog"},
		{"heading that asks who", account, "Hvem andre er med i saken\nDet er PPT, som har veiledet lærerne.\nVidere arbeid\nVi vurderer BUP.", "section: ppt"},
		{"list without a heading of its own", account, "Arbeidet i saken\nPPT: observasjon i mars\nStatped: rapport i mai\nMed hilsen", "section: ppt, statped"},
		{"named and set aside", account, "Eksterne instanser\nPPT er koblet på. Mor er frivillig på krisesenteret, men krisesenteret har ingen rolle i saken.", "section: ppt"},
		{"what to write in a form", account, "Eksterne instanser\n[List opp PPT, BUP, barnevern eller andre.]", "-"},
		{"none, and somebody who is there anyway", account, "Eksterne instansar. Ingen eksterne instansar er eller har vore kopla på saka. Helsesjukepleiar er på skulen kvar tysdag, men har ikkje vore inne i saka.", "section: none"},
		{"none at all, and one that is named", account, "Eksterne instanser\nIngen eksterne instanser er involvert. Helsesykepleier er på skolen tirsdager.", "section: none"},
		{"some, and no others", account, "Eksterne instanser\nPPT, Kari Berg\nStatped, Per Ås\nIngen andre er koblet på saken.", "section: ppt, statped"},
		{"umbrella", account, "Eksterne instanser: spesialisthelsetjenesten", "section: sykehus"},

		{"participants only", minutes, "Til stede: rektor, mor, Kari Berg (PPT)\nSak 1", "-"},
		{"nobody from outside came", minutes, "Ingen eksterne instanser var til stede på møtet.", "-"},
		{"directory of helpers", account, "Hjelpeapparatet\nPPT tlf 61 00 00 00\nBUP tlf 61 00 00 01", "-"},
		{"empty heading", plan, "Eksterne instanser:\nTiltak: voksen i friminutt", "-"},
		{"blank form", doctype.Facts{Type: doctype.Aktivitetsplan, Blank: true}, "Eksterne instanser: PPT / BUP / ingen", "-"},
		{"routine", doctype.Facts{Type: doctype.Systemdokument}, "Eksterne instanser\nPPT og BUP kan kobles på.", "-"},
		{"the letter that asks", doctype.Facts{Type: doctype.Innhentingsbrev}, "Vi ber om en oversikt over eksterne instanser som er eller har vært trukket inn.", "-"},
		{"the request quoted", account, "Statsforvalteren ber om en oversikt over eksterne instanser.", "-"},
		{"no overview at hand", account, "Vi fant ingen oversikt over eksterne instanser.", "-"},
		{"bodies one may ask", account, "Skolen kan be om hjelp fra eksterne instanser som PPT og BUP.", "-"},
		{"one meeting told", account, "4. mars hadde vi møte med PPT.", "-"},
		{"heading of those one may turn to", account, "Aktuelle instanser\nPPT\nBUP", "-"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			got := summary(Find(document(strings.Split(tt.text, "\n")...), tt.kind).Overview)
			if got != tt.want {
				t.Errorf("got %q, want %q", got, tt.want)
			}
		})
	}
}

func TestUmbrellaCoversItsBodies(t *testing.T) {
	facts := Find(document("Eksterne instanser: spesialisthelsetenesta"), doctype.Facts{Type: doctype.Redegjorelse})
	if facts.Overview == nil || len(facts.Overview.Umbrella) != 3 {
		t.Fatalf("overview %+v covers no bodies", facts.Overview)
	}
}
