package office

import (
	"bytes"
	"cmp"
	"context"
	"strings"
	"time"

	"github.com/mappesjekk/mappesjekk/validate/text"
	"github.com/mappesjekk/mappesjekk/validate/text/plain"
)

// ArkivmeldingHeads are the heads of the columns in which Arkivmelding writes the
// documents of a message. The date is the one that a document's record gives it
// as made; "Dokumentnummer" is the place in the record and no number of an
// enclosure.
const ArkivmeldingHeads = "Fil\tTittel\tDato\tDokumenttype\tTilknyttet som\tDokumentnummer\tOpprinnelig filnavn"

// MainDocument is what the column "Tilknyttet som" says of the document that
// bears a record's date.
const MainDocument = "Hoveddokument"

// Arkivmelding reads the message that a case system sends along with documents
// (Noark 5 arkivmelding, in the dialects of eFormidling and Fiks arkiv, and the
// older BEST/EDU). It is a text.ReaderFunc.
//
// The content is what a person would want to see of it: the title of the case as
// a heading, and below a table, a row of heads (ArkivmeldingHeads) and one row for
// each file of each document. Only a main document has a date: the one of the
// record, dokumentetsDato, is not that of the enclosures, and the dates of
// registering are those of nothing. Elements go by their local names, since
// systems bind and version the namespaces as they like.
func Arkivmelding(ctx context.Context, src text.Source, lim text.Limits) (*text.Content, error) {
	return run(ctx, src, lim, text.Arkivmelding, readArkivmelding)
}

// message is an arkivmelding that is being read.
type message struct {
	job   *job
	x     *scanner
	title string // of the first case
	lines []text.Line
}

// record is a journalpost, or whatever else documents hang on.
type record struct {
	title, date string
	documents   []described
}

// described is one document of a record.
type described struct {
	title, kind, tie, number string
	files                    []archived
}

// archived is a file of a document: it may be there in several forms.
type archived struct{ name, original string }

func readArkivmelding(j *job) error {
	m := &message{job: j, x: newScanner(bytes.NewReader(j.src.Data), j.lim.XMLDepth)}
	err := m.x.document(m.part)
	page := text.Page{Lines: []text.Line{{Text: cmp.Or(m.title, "Arkivmelding"), Level: 1}}}
	if len(m.lines) > 0 {
		page.Lines = append(page.Lines, text.Line{Text: ArkivmeldingHeads, Region: text.Cell})
		page.Lines = append(page.Lines, m.lines...)
	}
	j.content.Pages = []text.Page{page}
	return err
}

// part reads a child of the message or of a folder in it.
func (m *message) part(name string) error {
	if err := m.job.ctx.Err(); err != nil {
		return err
	}
	switch strings.ToLower(name) {
	case "mappe", "saksmappe", "noarksak":
		return m.x.children(func(name string) error {
			switch strings.ToLower(name) {
			case "tittel", "satittel":
				title, err := m.value()
				m.title = cmp.Or(m.title, title)
				return err
			}
			return m.part(name)
		})
	case "registrering", "basisregistrering", "journalpost", "arkivnotat", "journpost":
		var r record
		err := m.record(&r)
		return first(err, m.write(r))
	case "melding": // BEST/EDU wraps the record
		return m.x.children(m.part)
	case "dokumentbeskrivelse", "dokument":
		var r record
		err := m.document(&r)
		return first(err, m.write(r))
	}
	return nil
}

func (m *message) record(r *record) error {
	return m.x.children(func(name string) (err error) {
		switch strings.ToLower(name) {
		case "tittel", "jpinnhold":
			r.title, err = m.value()
		case "dokumentetsdato", "jpdokdato":
			r.date, err = m.value()
		case "dokumentbeskrivelse", "dokument":
			return m.document(r)
		case "registrering", "basisregistrering", "journalpost":
			return m.part(name)
		}
		return err
	})
}

func (m *message) document(r *record) error {
	var d described
	var file archived // of BEST/EDU, which has one and no element for it
	err := m.x.children(func(name string) (err error) {
		switch strings.ToLower(name) {
		case "tittel", "dbtittel":
			d.title, err = m.value()
		case "dokumenttype":
			d.kind, err = m.coded()
		case "tilknyttetregistreringsom", "dltype":
			d.tie, err = m.coded()
		case "dokumentnummer", "dlrnr":
			d.number, err = m.value()
		case "vefilnavn":
			file.name, err = m.value()
		case "dokumentobjekt":
			var f archived
			f, err = m.file()
			d.files = append(d.files, f)
			return first(err, m.job.record())
		}
		return err
	})
	if file.name != "" {
		d.files = append(d.files, file)
	}
	r.documents = append(r.documents, d)
	return first(err, m.job.record())
}

// file reads a dokumentobjekt: what the file is called in the package, and what
// it was called before. Older messages have only the one name or the other.
func (m *message) file() (f archived, err error) {
	err = m.x.children(func(name string) (err error) {
		switch strings.ToLower(name) {
		case "referansedokumentfil":
			f.name, err = m.value()
			f.name = strings.ReplaceAll(f.name, `\`, "/")
		case "filnavn":
			f.original, err = m.value()
		}
		return err
	})
	if f.name == "" {
		f.name, f.original = f.original, ""
	}
	return f, err
}

// write writes down the documents of a record. Where none is said to be the main
// one and there is only one, it is that.
func (m *message) write(r record) error {
	for _, d := range r.documents {
		tie := d.tie
		main := strings.EqualFold(tie, "H") || strings.HasPrefix(strings.ToLower(tie), "hovud") ||
			strings.HasPrefix(strings.ToLower(tie), "hoved") || tie == "" && len(r.documents) == 1
		date := ""
		switch {
		case main:
			tie, date = MainDocument, day(r.date)
		case strings.EqualFold(tie, "V"):
			tie = "Vedlegg"
		}
		title := d.title
		if title == "" && main {
			title = r.title
		}
		files := d.files
		if len(files) == 0 {
			files = []archived{{}}
		}
		for _, f := range files {
			original := f.original
			if original == base(f.name) {
				original = ""
			}
			cells := []string{base(f.name), title, date, d.kind, tie, d.number, original}
			row := strings.Join(cells, "\t")
			if err := m.job.grow(len(row)); err != nil {
				return err
			}
			m.lines = append(m.lines, text.Line{Text: strings.TrimRight(row, "\t"), Region: text.Cell})
		}
	}
	return nil
}

// base returns the last element of a path, "" of none.
func base(name string) string { return name[strings.LastIndexByte(name, '/')+1:] }

// value returns the text of the current element in the form of a line.
func (m *message) value() (string, error) {
	var b strings.Builder
	err := m.x.chardata(func(t []byte) error {
		b.Write(t)
		return m.job.grow(len(t))
	})
	return oneCell(b.String()), err
}

// oneCell returns s as it stands in a row, where a tab would begin a new cell.
func oneCell(s string) string { return plain.Clean(strings.ReplaceAll(s, "\t", " ")) }

// coded returns a value that some dialects write out and others give as a code
// and what it means.
func (m *message) coded() (string, error) {
	var code, meaning, b strings.Builder
	parent := m.x.depth
	in := &b
	for {
		tok, err := m.x.next()
		switch {
		case err != nil || tok == tokenEOF || tok == tokenEnd && m.x.depth < parent:
			return cmp.Or(oneCell(meaning.String()), oneCell(b.String()), oneCell(code.String())), err
		case tok == tokenEnd:
			in = &b
		case tok == tokenStart && strings.EqualFold(m.x.local, "kode"):
			in = &code
		case tok == tokenStart && strings.EqualFold(m.x.local, "beskrivelse"):
			in = &meaning
		case tok == tokenText:
			in.Write(m.x.text)
			if err := m.job.grow(len(m.x.text)); err != nil {
				return "", err
			}
		}
	}
}

// day returns an xs:date or xs:dateTime as Norwegians write a day, "" for what is
// neither. The day is the one that is written, whatever the zone behind it; but
// some systems write midnight in Norway in UTC, as 22 or 23 o'clock of the day
// before.
func day(s string) string {
	const iso = len(time.DateOnly)
	if len(s) < iso {
		return ""
	}
	t, err := time.Parse(time.DateOnly, s[:iso])
	if err != nil {
		return ""
	}
	if clock, err := time.Parse(time.RFC3339, s); err == nil && strings.HasSuffix(s, "Z") && clock.Hour() >= 22 {
		t = t.AddDate(0, 0, 1)
	}
	return t.Format("02.01.2006")
}
