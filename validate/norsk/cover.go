package norsk

import "strings"

// IsCaseLabel reports whether s, with or without a colon, is a label that archive
// systems print on the sheet in front of a document: "Journaldato", "Tilgangskode".
// None of them stands in what people write themselves.
func IsCaseLabel(s string) bool {
	return caseLabels[strings.ToLower(strings.TrimSpace(strings.TrimSuffix(strings.TrimSpace(s), ":")))]
}

var caseLabels = map[string]bool{
	"journaldato": true, "journalpost": true, "journalposttype": true, "journalpostid": true, "journalnr": true, "journalnummer": true,
	"dokumentdato": true, "dokumentets dato": true, "brevdato": true, "registrert dato": true, "dok.dato": true, "dok. dato": true, "dok.nr": true,
	"dok. nr": true, "dok.nr.": true, "doknr": true, "dokumentnr": true, "dokumentnummer": true, "dok-id": true, "dokumentid": true,
	"dokument-id": true, "dokumenttype": true, "dokumentkategori": true, "dokumentstatus": true, "dokumenttittel": true, "sakstittel": true,
	"saksnr": true, "saksnr.": true, "saksnummer": true, "sak": true, "arkivsak": true, "arkivsaksnr": true, "arkivsaknr": true,
	"arkivsakid": true, "arkivnr": true, "arkivkode": true, "arkivdel": true, "klassering": true, "ordningsverdi": true, "løpenr": true, "løpenummer": true,
	"saksbehandler": true, "sakshandsamar": true, "saksansvarlig": true, "saksansvarleg": true, "ansvarlig enhet": true, "ansvarleg eining": true,
	"adm.enhet": true, "administrativ enhet": true, "tilgangskode": true, "tilgang": true, "tilgangsgruppe": true, "paragraf": true, "hjemmel": true,
	"unntatt offentlighet": true, "unnateke offentlegheit": true, "uoff": true, "gradering": true, "korrespondansepart": true, "avsender": true,
	"avsendar": true, "avsender/mottaker": true, "avsendar/mottakar": true, "avs./mott.": true, "mottaker": true, "mottakar": true,
	"antall vedlegg": true, "tal på vedlegg": true, "vedlegg i alt": true, "tittel": true, "merknad": true, "forsendelsesmåte": true, "status": true,
}

// A sheet has at least so many case labels, and they are at least this share of its
// lines.
const (
	fewCaseLabels   = 4
	caseLabelsShare = 0.45
)

// IsCoverSheet reports whether lines, with tabs between their cells, are the whole
// of a sheet that an archive system prints in front of a document: labels and
// little else.
func IsCoverSheet(lines []string) bool {
	labelled, written := 0, 0
	for _, s := range lines {
		if strings.TrimSpace(s) == "" {
			continue
		}
		written++
		if n := caseLabelsIn(s); n > 0 {
			labelled++
		}
	}
	const mostLines = 30
	return labelled >= fewCaseLabels && written <= mostLines && float64(labelled) >= caseLabelsShare*float64(written)
}

// caseLabelsIn counts the case labels in s that have a value beside or after them:
// "Journaldato: 3.3.2025" or, in cells, "Journaldato\t3.3.2025". A row of nothing
// but labels is the head of a table.
func caseLabelsIn(s string) int {
	cells := strings.Split(s, "\t")
	n, bare := 0, 0
	for _, cell := range cells {
		label, _, labelled := strings.Cut(cell, ":")
		switch {
		case labelled && IsCaseLabel(label):
			n++
		case !labelled && IsCaseLabel(cell):
			n++
			bare++
		}
	}
	if bare == len(cells) && bare > 1 {
		return 0
	}
	return n
}
