package dating

import (
	"testing"

	"github.com/mappesjekk/mappesjekk/validate/doctype"
)

// document is a small document of a kind that schools send, and what it says of
// when it was made.
type document struct {
	about   string
	kind    doctype.Type
	source  string
	made    string // "" if undated
	updated string
	noYear  string
	auto    string
}

func TestFind(t *testing.T) {
	for _, documents := range [][]document{minutes, letters, plans, logs, notes, mails, forms, others, hard, held, threads, closings, school, schoolMore, prose, boxes, undated, longer, field, wrapped, fresh, freshMore, freshLast, blind, strips, headers} {
		for _, tt := range documents {
			t.Run(tt.about, func(t *testing.T) {
				f := Find(parse("dokument.docx", tt.source), doctype.Facts{Type: tt.kind})
				if got := dateOf(f.Made); got != tt.made {
					t.Errorf("made %q, want %q; seen %+v", got, tt.made, f.Seen)
				}
				if got := dateOf(f.Updated); got != tt.updated {
					t.Errorf("updated %q, want %q", got, tt.updated)
				}
				if got := dateOf(f.NoYear); got != tt.noYear {
					t.Errorf("without year %q, want %q", got, tt.noYear)
				}
				if got := dateOf(f.AutoField); got != tt.auto {
					t.Errorf("auto field %q, want %q", got, tt.auto)
				}
			})
		}
	}
}

func dateOf(f *Found) string {
	if f == nil {
		return ""
	}
	return f.Date
}
