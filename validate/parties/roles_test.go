package parties

import (
	"strings"
	"testing"

	"github.com/mappesjekk/mappesjekk/validate/doctype"
	"github.com/mappesjekk/mappesjekk/validate/text"
)

func TestRoles(t *testing.T) {
	tests := []struct {
		name string
		kind doctype.Type
		text string // lines
		want string
	}{
		{"participants in a line", "", "Til stede: mor, rektor, Kari Berg (PPT)", "ppt drawn-in"},
		{"participants, nynorsk", "", "Til stades: mor, rektor og helsesjukepleiar Kari Berg", "skolehelsetjeneste drawn-in"},
		{"participants below each other", "", "Deltakere:\nRektor\nKari Berg, PPT\nPer Ås, BUP\nSak 1: Tiltak", "ppt drawn-in, bup drawn-in"},
		{"heading of participants", "", "# Møtt\nRektor\nKari Berg, PPT\n# Saker\nVi vurderer BUP.", "ppt drawn-in, bup considered"},
		{"did not come, by label", "", "Til stede: mor, PPT\nForfall: BUP", "ppt drawn-in, bup mentioned"},
		{"did not come, in the line", "", "Til stede: mor, PPT. Forfall: BUP", "ppt drawn-in, bup mentioned"},
		{"did not come, in brackets", "", "Deltakere: mor, Kari Berg (PPT), Per Ås (BUP, forfall)", "ppt drawn-in, bup mentioned"},
		{"did not come, after the name", "", "Møtt: Kari Berg, PPT, Per Ås, BUP – forfall", "ppt drawn-in, bup mentioned"},
		{"did not come, nynorsk", "", "Til stades: rektor, PPT\nIkkje møtt: barnevernet", "ppt drawn-in, barnevern mentioned"},
		{"table of participants", "", "Navn\tRolle\tTil stede\nKari Berg\tPPT\tJa\nPer Ås\tBUP\tNei\nAne Li\tBarnevernet\tForfall", "ppt drawn-in, bup mentioned, barnevern mentioned"},
		{"label and value in cells", "", "Til stede\tRektor, mor, PPT", "ppt drawn-in"},
		{"asked to come", "", "Innkalt: rektor, PPT, mor", "ppt considered"},
		{"list ends with the next label", "", "Til stede: rektor\nSted: BUP sine lokaler", "bup mentioned"},
		{"sender of a mail", "", "Fra: Kari Berg <kari.berg@ppt.granmo.kommune.no>\nTil: rektor@granmo.skole.no", "ppt drawn-in"},
		{"addressee of a mail", "", "Fra: rektor@granmo.skole.no\nTil: post@bup.eksempel.no", "bup drawn-in"},
		{"row of a plan", doctype.Aktivitetsplan, "Samtale hver uke\tHelsesykepleier\tUke 10–14", "skolehelsetjeneste drawn-in"},
		{"row of a plan, if needed", doctype.Aktivitetsplan, "Ved behov\tPPT\tUke 10", "ppt considered"},
		{"row of a log", doctype.Logg, "03.02.2025\tMøte med PPT. BUP vurderes.\tKari", "ppt drawn-in, bup considered"},
		{"row with body and what it did", doctype.Logg, "03.02.2025\tPPT\tRingte og avtalte observasjon", "ppt drawn-in"},
		{"signature", "", "Det går bedre nå.\nMed vennlig hilsen\nKari Berg\nPPT-rådgiver", "ppt drawn-in"},
		{"routine", doctype.Systemdokument, "PPT er koblet på saken.", "ppt mentioned"},
		{"letter that asks", doctype.Innhentingsbrev, "BUP har vært inne i saken.", "bup mentioned"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			d := inBody(strings.Split(tt.text, "\n")...)
			if got := stances(Find(d, doctype.Facts{Type: tt.kind})); got != tt.want {
				t.Errorf("got  %s\nwant %s", got, tt.want)
			}
		})
	}
}

func TestLetterhead(t *testing.T) {
	letter := document("Statped sørøst", "Rapport", "Dato: 3.3.2025", "Eleven ble observert i tre timer.")
	if got := stances(Find(letter, doctype.Facts{Type: doctype.Annet})); got != "statped drawn-in" {
		t.Errorf("letterhead: got %q", got)
	}
	header := document("Eleven ble observert.")
	header.Content.Pages[0].Lines = append(header.Content.Pages[0].Lines, text.Line{Text: "BUP Granmo", Region: text.Header})
	if got := stances(Find(header, doctype.Facts{})); got != "bup drawn-in" {
		t.Errorf("page header: got %q", got)
	}
}

func TestMailHeader(t *testing.T) {
	d := document("Hei, takk for sist.")
	d.Content.Pages[0].Lines = append([]text.Line{
		{Text: "Fra: Kari Berg <kari.berg@statped.no>", Region: text.MailHeader},
		{Text: "Emne: Nora", Region: text.MailHeader},
	}, d.Content.Pages[0].Lines...)
	if got := stances(Find(d, doctype.Facts{})); got != "statped drawn-in" {
		t.Errorf("got %q", got)
	}
}

func TestExpertAssessmentComesFromPPT(t *testing.T) {
	facts := Find(document("Sakkyndig vurdering", "Eleven har behov for støtte."), doctype.Facts{Type: doctype.SakkyndigVurdering})
	if got := stances(facts); got != "ppt drawn-in" {
		t.Errorf("got %q", got)
	}
}

func TestBlankAndOtherMatterDrawNobodyIn(t *testing.T) {
	for _, kind := range []doctype.Facts{{Blank: true}, {OtherMatter: true}} {
		if got := stances(Find(inBody("PPT deltok på møtet."), kind)); got != "ppt mentioned" {
			t.Errorf("%+v: got %q", kind, got)
		}
	}
}

func TestInitialsAreNoBody(t *testing.T) {
	for _, lines := range []string{"Bjørn Ulrik Prestmo (BUP) er elev. Samtale med BUP.", "Elev: BUP\nSamtale med BUP."} {
		if got := stances(Find(inBody(strings.Split(lines, "\n")...), doctype.Facts{})); got != "" {
			t.Errorf("%s: got %q", lines, got)
		}
	}
}

func TestWrappedLinesAreOneSentence(t *testing.T) {
	d := inBody("Skolen har i løpet av våren vurdert saken nøye og har ikke", "kontaktet PPT om dette.", "Vi fikk en lang og grundig rapport fra habiliterings-", "tjenesten.")
	d.Content.Format = text.PDF
	facts := Find(d, doctype.Facts{})
	if got := stances(facts); got != "ppt declined, habilitering drawn-in" {
		t.Errorf("got %q", got)
	}
	if at := facts.Mentions[0].At; at != (text.Place{Page: 1, Line: 9}) {
		t.Errorf("PPT stands at %+v", at)
	}
}

func TestHospitalOfAClinicIsNoBodyOfItsOwn(t *testing.T) {
	if got := stances(Find(inBody("Møte med Sykehuset Innlandet, BUP Granmo."), doctype.Facts{})); got != "bup drawn-in" {
		t.Errorf("got %q", got)
	}
}

func TestOwnTeamIsMarked(t *testing.T) {
	for line, want := range map[string]bool{"Innsatsteamet observerte klassen.": true, "Kommunens innsatsteam observerte klassen.": false} {
		facts := Find(inBody(line), doctype.Facts{})
		if len(facts.Mentions) != 1 || facts.Mentions[0].Own != want {
			t.Errorf("%s: %+v", line, facts.Mentions)
		}
	}
}

func TestAtMostThreeOfAKind(t *testing.T) {
	d := inBody(strings.Split(strings.Repeat("PPT deltok.\n", 10), "\n")...)
	if n := len(Find(d, doctype.Facts{}).Mentions); n != 3 {
		t.Errorf("%d mentions", n)
	}
}
