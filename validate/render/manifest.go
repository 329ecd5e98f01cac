package render

import (
	"encoding/json"
	"fmt"
	"io"
	"slices"
	"strings"

	"github.com/mappesjekk/mappesjekk/validate/report"
)

// Manifest writes saksmappe.yaml for the folder of r: the fields that only the
// school can fill in, with comments in the report's language. What the program
// found or guesses is commented out, so a check of the folder with the file in it
// says what one without it says.
func Manifest(w io.Writer, r *report.Report) error {
	m := &manifest{telling: newTelling(r, false)}
	m.comment(yAbout)
	m.comment(yHow)
	m.line("")
	m.comment(yCase)
	for _, field := range []string{"saksnummer", "skole", "kommune"} {
		m.line(field + ":")
	}
	m.line("")
	m.documents()
	m.line("")
	m.bodiesFound()
	m.line("")
	m.waiverExample()
	return write(w, m.b.String())
}

// manifest is a saksmappe.yaml in the making.
type manifest struct {
	*telling
	b strings.Builder
}

func (m *manifest) line(format string, args ...any) { fmt.Fprintf(&m.b, format+"\n", args...) }

// comment writes a fixed text as lines of comment.
func (m *manifest) comment(w word) {
	for _, l := range Wrap(m.say(w), DefaultWidth-2) {
		m.line("# %s", l)
	}
}

// documents writes an entry for each file of which something is not apparent. The
// manifest speaks of whole files, so the parts of a merged one are left to the list
// of enclosures.
func (m *manifest) documents() {
	m.comment(yDocuments)
	m.line("dokumenter:")
	n, parts := 0, false
	for i := range m.Documents {
		d := &m.Documents[i]
		undated, unsure := !dated(d), d.Type == "annet" || d.Confidence < unsureKind
		switch {
		case !enclosed(d) || !undated && !unsure:
			continue
		case d.Pages != "":
			parts = parts || undated
			continue
		}
		n++
		m.line("  # - fil: %s", yamlText(d.Path))
		if undated {
			m.line("  #   dato:  # %s", m.say(yWhy[d.Dated]))
		}
		if unsure {
			m.line("  #   type: %s  # %s", d.Type, m.say(yGuess))
		}
	}
	if n == 0 {
		m.line("  # - fil: %s", yamlText(m.say(yExampleFile)))
		m.line("  #   dato: 14.03.2025")
		m.line("  #   type: motereferat")
	}
	if parts {
		m.comment(yParts)
	}
}

// unsureKind is the confidence below which the school is asked what a file is.
const unsureKind = 0.6

// yWhy tells why a date is asked for.
var yWhy = map[report.Dated]word{
	report.DatedName: yNameOnly, report.DatedMetadata: yPropertiesOnly,
	report.DatedNone: yNoDate, report.DatedUnreadable: yUnreadable,
}

// bodiesFound writes the external bodies that were found.
func (m *manifest) bodiesFound() {
	m.comment(yBodies)
	m.line("eksterne_instanser:")
	found := slices.Concat(m.Parties.Listed, m.Parties.InvolvedNotListed)
	if len(found) == 0 {
		found = []string{"ppt"}
	}
	for _, code := range found {
		m.line("  # - instans: %s", yamlText(code))
		m.line("  #   periode:")
		m.line("  #   rolle:")
	}
}

func (m *manifest) waiverExample() {
	m.comment(yWaivers)
	m.line("unntak:")
	m.line("  # - regel: dokument-uleselig")
	m.line("  #   fil: %s", yamlText(m.say(yExampleFile)))
	m.line("  #   grunn: %s", yamlText(m.say(yExampleReason)))
	m.line("  #   av: rektor")
	m.line("  #   til: 31.12.2026")
}

// yamlText returns s as a text in YAML: in double quotes, as JSON has it, so that
// no sign in a file's name can end the text, its line or the comment it stands in.
func yamlText(s string) string {
	data, err := json.Marshal(s)
	if err != nil {
		return `""` // a string can't fail to encode
	}
	return string(escapeUnseen(data))
}
