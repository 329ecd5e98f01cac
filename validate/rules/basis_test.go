package rules

import (
	"strings"
	"testing"

	"github.com/mappesjekk/mappesjekk/validate/casefile"
	"github.com/mappesjekk/mappesjekk/validate/dating"
	"github.com/mappesjekk/mappesjekk/validate/doctype"
	"github.com/mappesjekk/mappesjekk/validate/parties"
	"github.com/mappesjekk/mappesjekk/validate/report"
	"github.com/mappesjekk/mappesjekk/validate/text"
)

// paged makes a document read from a PDF.
func paged(path string, kind doctype.Type, pages int) casefile.Facts {
	f := dated(path, kind, "2025-03-12")
	f.Paged, f.PageCount, f.Format = true, pages, text.PDF
	return f
}

func findingOf(t *testing.T, rule, lang string, docs ...casefile.Facts) report.Finding {
	t.Helper()
	for _, f := range Run(casefile.Build(casefile.Input{Documents: docs, AsOf: "2026-01-01"}), profile(t), lang).Findings {
		if f.Rule == rule {
			return f
		}
	}
	t.Fatalf("%s does not strike", rule)
	return report.Finding{}
}

func TestGapsSayWhatTheyRestOn(t *testing.T) {
	letter := paged("brev.pdf", doctype.Innhentingsbrev, 2)
	letter.Kind.Cues = []doctype.Cue{{Kind: "title", Quote: "Vi ber om", At: text.Place{Page: 1, Line: 9}}}
	blank := dated("mal.docx", doctype.Systemdokument, "2024-01-01")
	blank.Kind.Blank = true
	fau := paged("FAU.pdf", doctype.Annet, 1)
	fau.Kind.OtherMatter = true
	nearly := paged("notat.pdf", doctype.Logg, 1)
	nearly.Kind.RunnerUp, nearly.Kind.RunnerUpConfidence = doctype.Redegjorelse, 0.3
	minutes := paged("møte.pdf", doctype.Motereferat, 3)
	minutes.Parties.Mentions = []parties.Mention{
		{Party: "ppt", Stance: parties.DrawnIn, Strength: 0.9, At: text.Place{Page: 2, Line: 1}}, {Party: "bup", Strength: 0.3},
	}
	locked := casefile.Facts{Path: "låst.jpg", Format: text.JPEG, Unread: true, Problem: text.NeedsPassword, Kind: doctype.Facts{Type: doctype.Annet}}
	for _, tt := range []struct {
		rule, lang, want string
		docs             []casefile.Facts
	}{
		{"redegjorelse-mangler", "nb", "Vi leste 2 dokumenter (5 sider). Nærmest er «brev.pdf» side 1, som er brevet fra Statsforvalteren.", []casefile.Facts{letter, minutes}},
		{"redegjorelse-mangler", "nn", "Vi las 1 dokument (3 sider). 1 kunne ikkje lesast.", []casefile.Facts{locked, minutes}},
		{"redegjorelse-mangler", "en", "3 documents read (6 pages). Nearest is «notat.pdf», which was read as log or note.", []casefile.Facts{letter, minutes, nearly}},
		{"dokumentasjon-mangler", "nb", "Vi leste 2 dokumenter. Nærmest er «mal.docx», som ser ut som en tom mal.", []casefile.Facts{letter, blank}},
		{"dokumentasjon-mangler", "nn", "Vi las 2 dokument. Nærast er «FAU.pdf», som handlar om noko anna enn skulemiljøet til ein elev, og «mal.docx», som ser ut som ein tom mal.", []casefile.Facts{fau, blank}},
		{"oversikt-mangler", "nb", "Vi leste 2 dokumenter (5 sider). Nærmest er «møte.pdf» side 2, som nevner 2 instanser, men ikke er en oversikt.", []casefile.Facts{letter, minutes}},
		{"instanser-ikke-omtalt", "en", "1 document read (2 pages).", []casefile.Facts{letter}},
	} {
		if got := findingOf(t, tt.rule, tt.lang, tt.docs...).Basis; got != tt.want {
			t.Errorf("%s in %s:\n got %s\nwant %s", tt.rule, tt.lang, got, tt.want)
		}
	}
}

// called makes a document that is called what it is not.
func called(path string, name doctype.Type, change func(*doctype.Facts)) casefile.Facts {
	f := dated(path, doctype.Annet, "2025-03-12")
	f.Kind.Called = []doctype.Type{name}
	change(&f.Kind)
	return f
}

// TestWhatIsCalledSoSaysWhyItIsNot: who put a file called Redegjørelse into the folder
// is told why there is a gap all the same.
func TestWhatIsCalledSoSaysWhyItIsNot(t *testing.T) {
	account := func(path string, change func(*doctype.Facts)) casefile.Facts {
		return called(path, doctype.Redegjorelse, change)
	}
	denied := func(why doctype.Denial) casefile.Facts {
		return account("Redegjørelse.docx", func(k *doctype.Facts) { k.NoAccount = why })
	}
	letter := dated("brev.pdf", doctype.Innhentingsbrev, "2025-03-01")
	parents := denied(doctype.FromParents)
	cover := account("Svar.docx", func(k *doctype.Facts) { k.Type = doctype.Dokumentliste })
	matter := account("Uttalelse.docx", func(k *doctype.Facts) { k.OtherMatter = true })
	blank := dated("Mal.docx", doctype.Redegjorelse, "2025-03-12")
	blank.Kind.Blank = true
	locked := casefile.Facts{Path: "låst.pdf", Format: text.PDF, Unread: true, Problem: text.NeedsPassword, Kind: doctype.Facts{Type: doctype.Annet}}
	overview := called("Instanser.docx", doctype.EksterneInstanser, func(*doctype.Facts) {})
	for _, tt := range []struct {
		about, rule, lang, want string
		docs                    []casefile.Facts
	}{
		{"the parents' account, though the letter is there", "redegjorelse-mangler", "nb",
			"Vi leste 2 dokumenter. Nærmest er «Redegjørelse.docx», som ser ut til å være skrevet av foreldrene.", []casefile.Facts{letter, parents}},
		{"a letter that only brings papers", "redegjorelse-mangler", "nn",
			"Vi las 1 dokument. Nærast er «Redegjørelse.docx», som er eit følgjebrev og ikkje seier kva skulen har gjort.", []casefile.Facts{denied(doctype.OnlyBrings)}},
		{"says nothing", "redegjorelse-mangler", "en",
			"1 document read. Nearest is «Redegjørelse.docx», which does not say what the school knew and did in the case.", []casefile.Facts{denied(doctype.TellsLittle)}},
		{"no reason is known", "redegjorelse-mangler", "nb",
			"Vi leste 1 dokument. Nærmest er «Redegjørelse.docx», som vi ikke kjente igjen som noe av det brevet ber om.", []casefile.Facts{denied("")}},
		{"several", "redegjorelse-mangler", "nb",
			"Vi leste 3 dokumenter. Nærmest er «Redegjørelse.docx», som ser ut til å være skrevet av foreldrene, «Svar.docx», som bare lister opp dokumenter, og «Uttalelse.docx», som handler om noe annet enn skolemiljøet til en elev.",
			[]casefile.Facts{parents, cover, matter}},
		{"beside a form that waits to be filled in", "redegjorelse-tom", "en",
			"This does not count as the account: «Redegjørelse.docx», which seems to be written by the parents.", []casefile.Facts{blank, parents}},
		{"beside what may be the account", "redegjorelse-uklar", "nb",
			"Dette teller ikke som redegjørelse: «Redegjørelse.docx», som ser ut til å være skrevet av foreldrene.", []casefile.Facts{locked, parents}},
		{"an overview by name only", "instanser-ikke-omtalt", "nn",
			"Vi las 1 dokument. Nærast er «Instanser.docx», som heiter ei oversikt, men ikkje nemner nokon instans.", []casefile.Facts{overview}},
	} {
		if got := findingOf(t, tt.rule, tt.lang, tt.docs...).Basis; got != tt.want {
			t.Errorf("%s:\n got %s\nwant %s", tt.about, got, tt.want)
		}
	}
}

func TestDatesThatDoNotCount(t *testing.T) {
	d := paged("plan.pdf", doctype.Aktivitetsplan, 2)
	d.Dating = dating.Facts{Created: "2025-01-30", Seen: []dating.Found{
		{Date: "2010-03-12", Role: dating.Born, At: text.Place{Page: 1}},
		{Date: "2025-05-01", Role: dating.Due, At: text.Place{Page: 2}},
		{Date: "--02-10", Role: dating.Event, At: text.Place{Page: 2}},
		{Date: "2025-02", Role: dating.Unknown},
		{Date: "2025-06-01", Role: dating.Evaluation}, {Date: "2025-07-01", Role: dating.Evaluation},
	}}
	got := findingOf(t, "dato-kun-metadata", "nb", d).Basis
	want := "Datoer i dokumentet som ikke viser når det er laget: en fødselsdato (side 1), 01.05.2025 (frist, side 2), 10.02. (hendelse, side 2), 2025-02 (nevnt i teksten) og 2 til."
	if got != want {
		t.Errorf("got  %s\nwant %s", got, want)
	}
	if strings.Contains(got, "2010") {
		t.Error("the date of birth is written out")
	}
	d.Dating.Seen = nil
	if got := findingOf(t, "dato-kun-metadata", "nb", d).Basis; got != "" {
		t.Errorf("without other dates: %s", got)
	}
}

// TestRuleTable holds the rules against the table that others rely on.
func TestRuleTable(t *testing.T) {
	for requirement, bySeverity := range map[string]map[report.Severity]string{
		report.Redegjorelse: {report.Error: "redegjorelse-mangler redegjorelse-tom", report.Warning: "redegjorelse-uklar"},
		report.Dokumentasjon: {report.Error: "dokumentasjon-mangler", report.Warning: "dokumentasjon-tynn",
			report.Note: "aktivitetsplan-mangler plan-mangler-punkt plan-flere-versjoner opphold-i-tidslinjen"},
		report.EksterneInstanser: {report.Error: "oversikt-mangler instans-ikke-listet oversikt-motsagt", report.Warning: "instanser-ikke-omtalt instans-usikker"},
		report.Datering: {report.Error: "dato-mangler dato-kun-metadata dato-autofelt dokument-uleselig", report.Warning: "dato-kun-filnavn",
			report.Note: "dato-uten-ar dato-i-fremtiden dato-motsagt"},
		// A system document that is none for certain is a note: a caseworker could decide.
		report.Systemdokumentasjon: {report.Error: "systemdokument-vedlagt", report.Note: "systemdokument-mulig mal-vedlagt"},
		"": {report.Error: "manifest-ugyldig",
			report.Note: "annen-elev fodselsnummer-i-filnavn duplikat ser-ut-som-tilsyn vedlegg-mangler ikke-i-vedleggslisten"},
	} {
		for severity, ids := range bySeverity {
			for id := range strings.FieldsSeq(ids) {
				r, ok := Lookup(id)
				if !ok || r.Requirement != requirement || r.Severity != severity {
					t.Errorf("%s: %s of %q, want %s of %q", id, r.Severity, r.Requirement, severity, requirement)
				}
			}
		}
	}
}

// TestManyTemplatesAreOneReason: a folder full of empty forms names one of them.
func TestManyTemplatesAreOneReason(t *testing.T) {
	var docs []casefile.Facts
	for _, path := range []string{"mal a.docx", "mal b.docx", "mal c.docx"} {
		blank := dated(path, doctype.Systemdokument, "2024-01-01")
		blank.Kind.Blank = true
		docs = append(docs, blank)
	}
	want := "Vi leste 3 dokumenter. Nærmest er «mal a.docx», som ser ut som en tom mal."
	if got := findingOf(t, "dokumentasjon-mangler", "nb", docs...).Basis; got != want {
		t.Errorf("got %s", got)
	}
}
