package parties

import (
	"strings"
	"testing"

	"github.com/mappesjekk/mappesjekk/validate/doctype"
)

// TestImaginedBodies holds that a body which is played at, threatened with, joked or
// asked about takes no part in the case; and that one that is told of in a quotation
// does.
func TestImaginedBodies(t *testing.T) {
	tests := []struct{ text, want string }{
		// Played at.
		{"Guttene lekte politi og røver da Ola ble dyttet.", ""},
		{"Dei leika politi og tjuv i storefri, og Ola måtte alltid vere tjuven.", ""},
		{"I rollespillet var Ida helsesykepleier og Nora pasient.", ""},
		{"Ola hadde kledd seg ut som politi på karnevalet.", ""},
		{"På karnevalet var han politi, og de andre lo.", ""},
		{"Jentene spilte et spill der politiet tok noen til fange.", ""},
		{"Ola teikna ein politibil og sa at politiet skulle ta dei andre.", ""},
		{"Han ville være politimann når han ble stor.", ""},

		// Threatened with, or thought of.
		{"Hun sa hun ville ringe politiet.", ""},
		{"Ola ropte at han skulle ringe til politiet.", ""},
		{"Ida trua med at far hennar skulle melde dei til politiet.", ""},
		{"«Jeg skal si det til barnevernet», ropte Ola.", ""},
		{"«Da kommer politiet og tar deg», sa Per.", ""},
		{"Per sa at barnevernet kom til å ta ham hvis han sladret.", ""},
		{"Mor sa: «Hvis dette ikke slutter, går jeg til politiet.»", ""},
		{"Far sa at eg burde ha ringt barnevernet for lengst.", ""},
		{"De andre ropte «barnevernsbarn» etter ham.", ""},
		{"Hva om vi hadde spurt PPT?", ""},
		{"Det hadde vært fint om BUP hadde vært med.", ""},
		{"Eg skulle ønskje at PPT var her, sa læraren.", ""},
		{"Tenk om politiet hadde sett dette, sa mor.", ""},
		{"Elevene sa på tull at de hadde ringt politiet.", ""},
		{"Ola trudde at politiet ville kome.", ""},
		{"Ola er redd for at politiet skal komme.", ""},
		{"Nora spurte om politiet kom til å komme.", ""},
		{"I filmen kom politiet og hentet faren.", ""},
		{"Jenta drøymde at politiet henta mora.", ""},
		{"Dei leste ei bok der barnevernet kom og tok barna.", ""},
		{"Gutane såg ein serie der politiet jaga tjuvar.", ""},
		{"Han lot som han ringte barnevernet.", ""},
		{"Om PPT hadde vært inne før, ville planen sett annerledes ut, mener far.", ""},
		{"Hadde skolen spurt BUP, hadde dette ikke skjedd, mener mor.", ""},
		{"Mor meinte det ville vore nyttig om PPT hadde observert.", ""},
		{"Far lurte på om det ville vært bedre om politiet hadde snakket med dem.", ""},
		{"I timen lekte noen av guttene at de var politi og slo Ola med pinner.", ""},
		{"På karnevalet kom politiet, sa Ola, og mente Per i uniform.", ""},
		{"I stykket kjem politiet og arresterer ulven.", ""},
		{"Ungane har laga ein leik der barnevernet hentar den som tapar.", ""},

		// Told of.
		{"Om kvelden hadde politiet snakket med begge guttene.", "politi"},
		{"Hadde møte med PPT 3. mars.", "ppt"},
		{"Hadde ein samtale med barnevernet i dag.", "barnevern"},
		{"Hadde PPT på besøk i klassen i dag.", "ppt"},
		{"På film fra gården ser vi slaget, og politiet har fått filmen.", "politi"},
		{"Ola fikk en bok da han snakket med helsesykepleier.", "skolehelsetjeneste"},
		{"Det var fint at PPT kom, sa mor.", "ppt"},
		{"Rektor ringte politiet etter at filmen var delt.", "politi"},
		{"Vi hadde et møte der PPT deltok.", "ppt"},
		{"Ungane hadde ein leik i storefri. Etterpå snakka helsesjukepleiar med Ola.", "skolehelsetjeneste"},
		{"Far sier han meldte saken til politiet, det gjorde mor også.", "politi"},
		{"Mor sa at hun hadde ringt politiet.", "politi"},
		{"«Jeg ringte politiet i går», sa mor.", "politi"},
		{"Far fortalde at barnevernet hadde vore heime hos dei.", "barnevern"},
		{"Ola sa at han har time på BUP på torsdag.", "bup"},
		{"Ho sa at ho ville ringje politiet, og det gjorde ho same kveld.", "politi"},
		{"Etter leken ringte rektor politiet.", "politi"},
		{"Politiet spilte inn samtalen med Ola.", "politi"},
		{"Helsesykepleier spilte spill med Ola i timen sin.", "skolehelsetjeneste"},
		{"PPT observerte mens Ola lekte med de andre.", "ppt"},
		{"Ola teikna saman med helsesjukepleiaren.", "skolehelsetjeneste"},
		{"PPT ønsket at læreren brukte rollespill.", "ppt"},
	}
	for _, tt := range tests {
		t.Run(tt.text, func(t *testing.T) {
			facts := Find(document(tt.text), doctype.Facts{Type: doctype.Logg})
			if got := drawnIn(facts); got != tt.want {
				t.Errorf("drawn in %q, want %q (%s)", got, tt.want, stances(facts))
			}
			if strings.Contains(stances(facts), string(Listed)) {
				t.Error("a log lists nothing")
			}
		})
	}
}
