package validate_test

import (
	"context"
	"testing"
	"testing/fstest"

	"github.com/mappesjekk/mappesjekk/validate"
	"github.com/mappesjekk/mappesjekk/validate/report"
)

// The three dialects in which case systems tell of the documents that they send.
var registers = map[string]string{
	"eFormidling": `<arkivmelding xmlns="http://www.arkivverket.no/standarder/noark5/arkivmelding" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<mappe xsi:type="saksmappe"><tittel>Skulemiljøsak</tittel><basisregistrering xsi:type="journalpost"><dokumentetsDato>2025-03-21+01:00</dokumentetsDato>
<dokumentbeskrivelse><tittel>Svar</tittel><tilknyttetRegistreringSom>Hoveddokument</tilknyttetRegistreringSom><opprettetDato>2025-04-01</opprettetDato>
<dokumentobjekt><referanseDokumentfil>svar.pdf</referanseDokumentfil></dokumentobjekt></dokumentbeskrivelse>
<dokumentbeskrivelse><tittel>Plan</tittel><tilknyttetRegistreringSom>Vedlegg</tilknyttetRegistreringSom>
<dokumentobjekt><referanseDokumentfil>plan.pdf</referanseDokumentfil></dokumentobjekt></dokumentbeskrivelse></basisregistrering></mappe></arkivmelding>`,
	"Fiks arkiv": `<a:arkivmelding xmlns:a="https://ks-no.github.io/standarder/fiks-protokoll/fiks-arkiv/arkivmelding/opprett/v1"><a:registrering>
<a:dokumentetsDato>2025-03-21</a:dokumentetsDato>
<a:dokumentbeskrivelse><a:tittel>Svar</a:tittel><a:tilknyttetRegistreringSom><a:kode>H</a:kode></a:tilknyttetRegistreringSom>
<a:dokumentobjekt><a:filnavn>Svar til Statsforvaltaren.pdf</a:filnavn><a:referanseDokumentfil>svar.pdf</a:referanseDokumentfil></a:dokumentobjekt></a:dokumentbeskrivelse>
<a:dokumentbeskrivelse><a:tittel>Plan</a:tittel><a:tilknyttetRegistreringSom><a:kode>V</a:kode></a:tilknyttetRegistreringSom>
<a:dokumentobjekt><a:filnavn>plan.pdf</a:filnavn></a:dokumentobjekt></a:dokumentbeskrivelse></a:registrering></a:arkivmelding>`,
	"BEST/EDU": `<Melding xmlns="http://www.arkivverket.no/Noark4-1-WS-WD/types"><journpost><jpInnhold>Svar</jpInnhold><jpDokdato>2025-03-21</jpDokdato>
<dokument><dlRnr>1</dlRnr><dlType>H</dlType><dbTittel>Svar</dbTittel><veFilnavn>svar.pdf</veFilnavn></dokument>
<dokument><dlRnr>2</dlRnr><dlType>V</dlType><dbTittel>Plan</dbTittel><veFilnavn>plan.pdf</veFilnavn></dokument></journpost></Melding>`,
}

func TestArkivmeldingDatesTheMainDocument(t *testing.T) {
	for dialect, register := range registers {
		folder := fstest.MapFS{
			"arkivmelding.xml": {Data: []byte(register)},
			"svar.pdf":         {Data: []byte("%PDF-1.7 broken")},
			"plan.pdf":         {Data: []byte("%PDF-1.7 broken")},
		}
		r, err := validate.Folder(context.Background(), folder, "sak", validate.Options{Lang: "nn"})
		if err != nil {
			t.Fatal(err)
		}
		if len(r.Documents) != 2 || r.Stats.Files != 3 {
			t.Fatalf("%s: %d documents of %d files", dialect, len(r.Documents), r.Stats.Files)
		}
		plan, answer := r.Documents[0], r.Documents[1]
		if answer.Dated != report.DatedIndex || answer.Date != "2025-03-21" || answer.ReadBy != report.ByNone || answer.DateEvidence == nil || answer.DateEvidence.Path != "arkivmelding.xml" {
			t.Errorf("%s: the main document is dated %s %s, %+v", dialect, answer.Dated, answer.Date, answer.DateEvidence)
		}
		if plan.Dated != report.DatedUnreadable {
			t.Errorf("%s: the enclosure is dated %s %s", dialect, plan.Dated, plan.Date)
		}
		if len(r.Ignored) != 1 || r.Ignored[0].Kind != "register" || r.Ignored[0].Why == "" {
			t.Errorf("%s: passed over %+v", dialect, r.Ignored)
		}
	}
}
