package render

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"unicode"
	"unicode/utf16"
	"unicode/utf8"

	"github.com/mappesjekk/mappesjekk/validate/report"
)

// JSON writes r to w as the contract has it (schema/report.schema.json): two
// spaces of indent, a newline at the end, the same bytes for the same report.
// Lists that hold nothing are [], never null. Signs that a terminal would act
// upon are written as \u escapes, so that the text can be shown as it is and
// still means the same.
func JSON(w io.Writer, r *report.Report) error {
	return WriteJSON(w, withLists(r))
}

// WriteJSON writes any value in the same form as JSON writes a report.
func WriteJSON(w io.Writer, v any) error {
	var b bytes.Buffer
	enc := json.NewEncoder(&b)
	enc.SetEscapeHTML(false)
	enc.SetIndent("", "  ")
	if err := enc.Encode(v); err != nil {
		return fmt.Errorf("encoding JSON: %w", err)
	}
	if _, err := w.Write(escapeUnseen(b.Bytes())); err != nil {
		return fmt.Errorf("writing JSON: %w", err)
	}
	return nil
}

// withLists returns a copy of r in which no list that the contract asks for is
// nil.
func withLists(r *report.Report) *report.Report {
	c := *r
	c.Requirements = make([]report.Requirement, len(r.Requirements))
	for i, q := range r.Requirements {
		q.Findings = list(q.Findings)
		c.Requirements[i] = q
	}
	c.Documents = list(c.Documents)
	c.Ignored = list(c.Ignored)
	c.Findings = list(c.Findings)
	c.Timeline = list(c.Timeline)
	c.Parties.Listed = list(c.Parties.Listed)
	c.Parties.InvolvedNotListed = list(c.Parties.InvolvedNotListed)
	c.Parties.MentionedOnly = list(c.Parties.MentionedOnly)
	c.Parties.Evidence = list(c.Parties.Evidence)
	if r.Since != nil {
		since := *r.Since
		since.Mended = list(since.Mended)
		c.Since = &since
	}
	return &c
}

func list[T any](s []T) []T {
	if s == nil {
		return []T{}
	}
	return s
}

// escapeUnseen writes the control and format characters that encoding/json lets
// through as \u escapes. They can stand only inside strings.
func escapeUnseen(in []byte) []byte {
	out := make([]byte, 0, len(in))
	for i := 0; i < len(in); {
		r, size := utf8.DecodeRune(in[i:])
		if r == '\n' || !unicode.In(r, unicode.Cc, unicode.Cf) {
			out = append(out, in[i:i+size]...)
		} else if hi, lo := utf16.EncodeRune(r); hi != unicode.ReplacementChar {
			out = fmt.Appendf(out, `\u%04x\u%04x`, hi, lo)
		} else {
			out = fmt.Appendf(out, `\u%04x`, r)
		}
		i += size
	}
	return out
}
