package office

import (
	"bytes"
	"context"
	"strings"
	"testing"
	"unicode/utf16"

	"github.com/mappesjekk/mappesjekk/validate/text"
)

const (
	// eFormidling: plain values, dokumentbeskrivelse before what the record says.
	messageEFormidling = `<?xml version="1.0" encoding="UTF-8"?>
<arkivmelding xmlns="http://www.arkivverket.no/standarder/noark5/arkivmelding" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
 <system>Fagsystem</system><tidspunkt/><antallFiler>0</antallFiler>
 <mappe xsi:type="saksmappe"><tittel>Skolemiljøsak</tittel><saksdato>2025-01-02</saksdato>
  <basisregistrering xsi:type="journalpost">
   <dokumentbeskrivelse><dokumenttype>Brev</dokumenttype><tittel>Redegjørelse</tittel><opprettetDato>2025-04-01T10:00:00Z</opprettetDato>
    <tilknyttetRegistreringSom>Hoveddokument</tilknyttetRegistreringSom><dokumentnummer>1</dokumentnummer>
    <dokumentobjekt><variantformat>Arkivformat</variantformat><referanseDokumentfil>svar.pdf</referanseDokumentfil></dokumentobjekt>
    <dokumentobjekt><variantformat>Produksjonsformat</variantformat><referanseDokumentfil>svar.docx</referanseDokumentfil></dokumentobjekt></dokumentbeskrivelse>
   <dokumentbeskrivelse><tittel>Aktivitetsplan &amp; logg</tittel><tilknyttetRegistreringSom>Vedlegg</tilknyttetRegistreringSom><dokumentnummer>2</dokumentnummer>
    <dokumentobjekt><referanseDokumentfil>plan.pdf</referanseDokumentfil></dokumentobjekt></dokumentbeskrivelse>
   <tittel>Svar på innhenting</tittel><journaldato>2025-04-02</journaldato><dokumentetsDato>2025-03-14+01:00</dokumentetsDato>
   <korrespondansepart><korrespondansepartNavn>Statsforvalteren</korrespondansepartNavn></korrespondansepart>
  </basisregistrering>
 </mappe>
</arkivmelding>`

	// Fiks arkiv: coded values, records outside a folder, original names.
	messageFiks = `<a:arkivmelding xmlns:a="https://ks-no.github.io/standarder/fiks-protokoll/fiks-arkiv/arkivmelding/opprett/v1">
 <a:registrering><a:tittel>Referat</a:tittel><a:dokumentetsDato>2025-03-20T23:00:00Z</a:dokumentetsDato>
  <a:dokumentbeskrivelse><a:dokumenttype><a:kode>REF</a:kode><a:beskrivelse>Møtereferat</a:beskrivelse></a:dokumenttype>
   <a:tilknyttetRegistreringSom><a:kode>H</a:kode></a:tilknyttetRegistreringSom>
   <a:dokumentobjekt><a:filnavn>Referat 20. mars.docx</a:filnavn><a:referanseDokumentfil>filer\f1.docx</a:referanseDokumentfil></a:dokumentobjekt></a:dokumentbeskrivelse>
  <a:dokumentbeskrivelse><a:tittel>Logg</a:tittel><a:tilknyttetRegistreringSom><a:kode>V</a:kode></a:tilknyttetRegistreringSom>
   <a:dokumentobjekt><a:filnavn>logg.xlsx</a:filnavn></a:dokumentobjekt></a:dokumentbeskrivelse>
 </a:registrering>
 <a:registrering><a:dokumentetsDato>2025-02-01</a:dokumentetsDato>
  <a:dokumentbeskrivelse><a:tittel>Uten fil</a:tittel></a:dokumentbeskrivelse></a:registrering>
</a:arkivmelding>`

	messageBest = `<Melding xmlns="http://www.arkivverket.no/Noark4-1-WS-WD/types"><noarksak><saTittel>Elevsak</saTittel></noarksak>
<journpost><jpInnhold>Svar</jpInnhold><jpDokdato>2025-03-14</jpDokdato>
<dokument><dlRnr>1</dlRnr><dlType>H</dlType><dbTittel>Brev</dbTittel><veFilnavn>brev.pdf</veFilnavn></dokument>
<dokument><dlRnr>2</dlRnr><dlType>V</dlType><dbTittel>Plan</dbTittel><veFilnavn>plan.pdf</veFilnavn></dokument></journpost></Melding>`
)

const messageHeads = "cell: Fil | Tittel | Dato | Dokumenttype | Tilknyttet som | Dokumentnummer | Opprinnelig filnavn"

func TestArkivmelding(t *testing.T) {
	for _, tt := range []struct {
		about, data string
		want        []string
	}{
		{"eFormidling: the record's date is the main document's, in each of its forms", messageEFormidling, []string{
			"body1: Skolemiljøsak", messageHeads,
			"cell: svar.pdf | Redegjørelse | 14.03.2025 | Brev | Hoveddokument | 1",
			"cell: svar.docx | Redegjørelse | 14.03.2025 | Brev | Hoveddokument | 1",
			"cell: plan.pdf | Aktivitetsplan & logg |  |  | Vedlegg | 2",
		}},
		{"Fiks arkiv: codes, a date in UTC, old names, no file", messageFiks, []string{
			"body1: Arkivmelding", messageHeads,
			"cell: f1.docx | Referat | 21.03.2025 | Møtereferat | Hoveddokument |  | Referat 20. mars.docx",
			"cell: logg.xlsx | Logg |  |  | Vedlegg",
			"cell:  | Uten fil | 01.02.2025 |  | Hoveddokument",
		}},
		{"BEST/EDU", messageBest, []string{
			"body1: Elevsak", messageHeads,
			"cell: brev.pdf | Brev | 14.03.2025 |  | Hoveddokument | 1",
			"cell: plan.pdf | Plan |  |  | Vedlegg | 2",
		}},
		{"two that nobody calls the main one", `<arkivmelding><registrering><dokumentetsDato>2025-01-01</dokumentetsDato>` +
			`<dokumentbeskrivelse><tittel>A</tittel></dokumentbeskrivelse><dokumentbeskrivelse><tittel>B</tittel></dokumentbeskrivelse></registrering></arkivmelding>`,
			[]string{"body1: Arkivmelding", messageHeads, "cell:  | A", "cell:  | B"}},
		{"a tab and a line break in a title don't shift the columns", "<arkivmelding><registrering><dokumentbeskrivelse><tittel>A\tB\nC</tittel></dokumentbeskrivelse></registrering></arkivmelding>",
			[]string{"body1: Arkivmelding", messageHeads, "cell:  | A B C |  |  | Hoveddokument"}},
		{"nothing in it", `<arkivmelding/>`, []string{"body1: Arkivmelding"}},
	} {
		t.Run(tt.about, func(t *testing.T) {
			for _, data := range [][]byte{[]byte(tt.data), utf16With(tt.data)} {
				c, err := Arkivmelding(context.Background(), text.Source{Data: data}, text.Limits{})
				checkProblem(t, c, err, "")
				checkLines(t, c, tt.want...)
			}
		})
	}
}

func utf16With(s string) []byte {
	out := []byte{0xff, 0xfe}
	for _, u := range utf16.Encode([]rune(strings.Replace(s, "UTF-8", "UTF-16", 1))) {
		out = append(out, byte(u), byte(u>>8))
	}
	return out
}

func TestHostileArkivmelding(t *testing.T) {
	for _, tt := range []struct {
		about, data string
		lim         text.Limits
		want        text.ProblemKind
	}{
		{"entities", `<!DOCTYPE a [<!ENTITY e SYSTEM "file:///etc/passwd">]><arkivmelding><mappe><tittel>&e;</tittel></mappe></arkivmelding>`, text.Limits{}, text.Suspicious},
		{"deep", "<arkivmelding>" + strings.Repeat("<mappe>", 1000), text.Limits{}, text.TooDeep},
		{"long", "<arkivmelding><mappe><tittel>" + strings.Repeat("x", 10_000), text.Limits{TextBytes: 1000}, text.TooLarge},
		{"many files", "<arkivmelding><registrering><dokumentbeskrivelse>" + strings.Repeat("<dokumentobjekt/>", 1000), text.Limits{TextBytes: 1000}, text.TooLarge},
		{"cut off", messageEFormidling[:900], text.Limits{}, text.Damaged},
	} {
		t.Run(tt.about, func(t *testing.T) {
			c, err := Arkivmelding(context.Background(), text.Source{Data: []byte(tt.data)}, tt.lim)
			checkProblem(t, c, err, tt.want)
			checkPromises(t, c, err)
		})
	}
}

func TestArkivmeldingCutOffKeepsWhatCameBefore(t *testing.T) {
	whole := bytes.Index([]byte(messageEFormidling), []byte("<tittel>Svar"))
	c, err := Arkivmelding(context.Background(), text.Source{Data: []byte(messageEFormidling[:whole])}, text.Limits{})
	checkProblem(t, c, err, text.Damaged)
	if got := show(c); len(got) != 5 || !c.Problem.Partial {
		t.Errorf("partial %v, lines %q", c.Problem.Partial, got)
	}
}

func FuzzArkivmelding(f *testing.F) {
	for _, s := range []string{messageEFormidling, messageFiks, messageBest, string(utf16With(messageBest))} {
		f.Add([]byte(s))
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		c, err := Arkivmelding(context.Background(), text.Source{Data: data}, text.Limits{})
		checkPromises(t, c, err)
	})
}
