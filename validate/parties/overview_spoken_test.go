package parties

import (
	"strings"
	"testing"

	"github.com/mappesjekk/mappesjekk/validate/doctype"
)

// TestOverviewsInOwnWords holds overviews in accounts of schools that have no form for
// one: a heading that runs into its text, a question, a sentence that says where the
// help came from.
func TestOverviewsInOwnWords(t *testing.T) {
	account := doctype.Facts{Type: doctype.Redegjorelse}
	tests := []struct{ text, want string }{
		{"Hvem andre som har vært inne. PPT i Vik har vært koblet på siden november 2025, ved logoped Kari Berg. Hun har veiledet lærerne.", "section: ppt"},
		{"Utanfrå har desse vore med: Helsesjukepleiar Åse Lund har hatt samtalar med eleven, og PPT ved Randi Berg har rettleidd læraren. ", "sentence: skolehelsetjeneste, ppt"},
		{"Hvem som har hjulpet oss. BUP siden mars, PPT siden april.", "section: bup, ppt"},
		{"Hjelp utenfra. PPT har observert i klassen, og barnevernet har hatt to møter med oss.", "section: ppt, barnevern"},
		{"Andre som er kopla på: PP-tenesta og helsesjukepleiar.", "section: ppt, skolehelsetjeneste"},
		{"Av folk utenfra har PPT vært med hele veien, og helsesykepleier har hatt samtaler med henne.", "sentence: ppt, skolehelsetjeneste"},
		{"Vi har fått hjelp av PPT og BUP i denne saken.", "sentence: ppt, bup"},
		{"Når det gjelder andre enn skolen, er det PPT og habiliteringstjenesten som har bidratt.", "sentence: ppt, habilitering"},
		{"Dei som har vore inne utanom oss, er PPT og politiet.", "sentence: ppt, politi"},
		{"Utenfor skolen har helsesykepleier Kari Berg og PPT ved Ole Vik bidratt.", "sentence: skolehelsetjeneste, ppt"},
		{"Kven er med frå andre stader? PPT frå januar 2026. BUP frå mars.", "section: ppt, bup"},
		{"Av andre har barnevernet vært koblet inn fra februar, og PPT har gitt råd på telefon.", "sentence: barnevern, ppt"},
		{"Andre fagfolk i saka. PPT ved Kari Berg har rettleidd oss sidan oktober.", "section: ppt"},
		{"Eksterne. PPT (veiledning fra oktober) og BUP (utredning).", "section: ppt, bup"},
		{"Samarbeid med andre. Skolen har samarbeidet med PPT siden høsten, og helsesykepleier har hatt faste samtaler.", "section: ppt, skolehelsetjeneste"},
		{"Ekstern hjelp i saken: PPT har veiledet. Helsesykepleier har snakket med eleven.", "section: ppt, skolehelsetjeneste"},
		{"Vi har hatt med oss PPT og kommunens innsatsteam i arbeidet.", "sentence: ppt, ressursteam"},
		{"Følgende utenfor skolen har hatt en rolle: PPT (veiledning), politiet (bekymringssamtale).", "sentence: ppt, politi"},
		{"Utanfor skulen har PP-tenesta vore inne sidan september med rettleiing. BUP har eleven frå før, og dei har sendt oss eit brev. Mobbeombodet vart kontakta av mor og var med på møtet 29.9. Vi vurderte å melde saka til politiet, men det er ikkje gjort.", "sentence: ppt, bup, mobbeombud"},
		{"Utenfor skolen har PPT bidratt. Planen virker nå. Politiet kommer på besøk til 9. trinn.", "sentence: ppt"},
		{"Ingen fra andre tjenester har vært inne i saken.", "sentence: none"},
		{"Vi har løst dette selv, uten hjelp utenfra.", "sentence: none"},
		{"Andre som har vært inne i saken: ingen.", "section: none"},
		{"Eksterne: Ingen så langt.", "section: none"},

		{"Hva som skjedde. PPT hadde et kurs for lærerne 3. mars.", "-"},
		{"Hvem som så det. En lærer fra PPT-kontoret gikk forbi.", "-"},
		{"Mor fortalte at BUP har vært inne før.", "-"},
		{"Videre arbeid. PPT skal kobles på, og vi vurderer BUP.", "-"},
		{"Utenfor skolen bor eleven i fosterhjem.", "-"},
		{"Andre elever har snakket med helsesykepleier.", "-"},
		{"Vi har brukt PPT sitt hefte.", "-"},
	}
	for _, tt := range tests {
		got := summary(Find(document(strings.Split("Svar på brev\nEleven har det bedre nå.\n"+tt.text+"\nMed hilsen\nKari Moe", "\n")...), account).Overview)
		if got != tt.want {
			t.Errorf("%q: got %q, want %q", tt.text, got, tt.want)
		}
	}
}

// TestFamilyAndProfessions holds what is only told of a body, and whose people are
// whose.
func TestFamilyAndProfessions(t *testing.T) {
	tests := []struct{ text, drawn string }{
		{"Kari snakker med logoped på PPT om hvordan vi kan snakke om stammingen i klassen.", "ppt"},
		{"PPT ved logoped Kari Berg har veiledet oss i saken.", "ppt"},
		{"Logoped Kari Berg (PPT) deltok i møtet om eleven.", "ppt"},
		{"Vi har hatt møte med logoped Kari Berg frå PPT om eleven.", "ppt"},
		{"Vi har hatt møte med ergoterapeut Kari Berg om eleven.", "annen:ergoterapeut"},
		{"Skolen har hatt møte med fysioterapeut og PPT om eleven.", "annen:fysioterapeut, ppt"},
		{"De har snakket med fastlegen om magevondtet på egen hånd.", ""},
		{"Dei har vore hos fastlegen på eiga hand.", ""},
		{"Foreldrene er gjort kjent med mobbeombudet.", ""},
		{"Foreldra er gjorde merksame på at dei kan ringje mobbeombodet.", ""},
		{"Rektor snakket med fastlegen om eleven.", "fastlege"},
		{"Eleven er henvist til oss fra fastlege og har fått rett til helsehjelp.", ""},
		{"Barnevernet har fått melding fra skolen om en av de andre, det går vi ikke inn på her.", ""},
		{"Barnevernet har fått melding fra skolen om eleven.", "barnevern"},
	}
	for _, tt := range tests {
		var drawn []string
		for _, m := range Find(document("Samtale", tt.text), doctype.Facts{Type: doctype.Foreldrekontakt}).Mentions {
			if m.Stance == DrawnIn {
				drawn = append(drawn, string(m.Party))
			}
		}
		if got := strings.Join(drawn, ", "); got != tt.drawn {
			t.Errorf("%q: drawn in %q, want %q", tt.text, got, tt.drawn)
		}
	}
}

// TestTalksWithOthers holds that a body which a fellow pupil goes to has no part in the
// case, unless the school says so.
func TestTalksWithOthers(t *testing.T) {
	kind := doctype.Facts{Type: doctype.Elevsamtale, Title: "Notat fra samtaler med medelever"}
	for text, want := range map[string]Stance{
		"Leon (9B): Mor fortalte på telefon at han strever selv og går til samtaler på BUP.": OtherPupil,
		"Skolen har hatt møte med PPT i saken.":                                              DrawnIn,
	} {
		found := Find(document(kind.Title, text), kind).Mentions
		if len(found) != 1 || found[0].Stance != want {
			t.Errorf("%q: %+v, want %s", text, found, want)
		}
	}
}

// TestWrappedCellsAreNoBodies holds that the rest of a cell in a table of bodies is no
// body of its own, while a body that the lexicon does not know is one.
func TestWrappedCellsAreNoBodies(t *testing.T) {
	text := "# Eksterne instanser\nInstans\tKontaktperson\tTidsrom\tBidrag\nPPT Vik, avdeling\tOle Moe\tseptember 2026\tDrøfting i møte\nsør\t16.09.2026, råd om\n" +
		"Skolehelsetjenesten\thelsesykepleier Mona\tfra 07.09.2026\tSamtaler\nAlnes\tannenhver uke\nRygh\t2026\tmøte\nTinnlia gård\tAne Lie\toktober 2026\tRidning"
	got := summary(Find(document(strings.Split(text, "\n")...), doctype.Facts{Type: doctype.Redegjorelse}).Overview)
	if want := "section: ppt, skolehelsetjeneste, annen:Tinnlia gård"; got != want {
		t.Errorf("got %q, want %q", got, want)
	}
}

// TestOverviewLeavesOutWhoIsOnlyTold holds that the family's own doctor and an
// ombudsman whom they know of are no bodies of the case.
func TestOverviewLeavesOutWhoIsOnlyTold(t *testing.T) {
	text := "# Eksterne instanser\nPPT har vært inne siden november og har veiledet lærerne. Foreldrene ba selv fastlegen om henvisning til BUP; BUP har skrevet til skolen i desember. " +
		"Foreldrene er gjort kjent med mobbeombudet. Barnevernet er ikke kontaktet."
	got := summary(Find(document(strings.Split(text, "\n")...), doctype.Facts{Type: doctype.Redegjorelse}).Overview)
	if want := "section: ppt, bup"; got != want {
		t.Errorf("got %q, want %q", got, want)
	}
}
