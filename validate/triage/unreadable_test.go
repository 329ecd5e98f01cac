package triage_test

import (
	"strings"
	"testing"

	"github.com/mappesjekk/mappesjekk/validate"
	"github.com/mappesjekk/mappesjekk/validate/report"
	"github.com/mappesjekk/mappesjekk/validate/triage"
)

// TestNothingOfACaseCanBeRead holds that such a case says so, and stands behind
// those that can be read in every order by how much is lacking.
func TestNothingOfACaseCanBeRead(t *testing.T) {
	in := newInbox(t)
	in.put("a.zip", strings.Repeat("\x9b\x01q", 33), 1)
	in.put("b.pdf", "%PDF-1.4\n", 1)
	in.put("c/skadet.pdf", "ingen PDF \x00", 1)
	in.put("c/tom.txt", "", 1)
	in.put("d/skadet.pdf", "ingen PDF \x00", 1)
	in.put("d/Referat.txt", minutes, 1)
	for lang, want := range map[string]string{"nb": "Ingenting i saken kan leses.", "nn": "Ingenting i saka kan lesast.", "en": "Nothing in the case can be read."} {
		rows, o := rowsOf(t, in.dir, triage.Options{Check: validate.Options{Lang: lang}})
		for _, name := range []string{"a.zip", "b.pdf", "c"} {
			r := rows[name]
			if r.Group != report.GroupFailed || r.ReasonKind != report.ReasonUnreadable || len(r.Reason) < len(want)+10 || !strings.HasPrefix(r.Reason, want) {
				t.Errorf("%s: %s, %s, %q", name, r.Group, r.ReasonKind, r.Reason)
			}
			if !strings.Contains(r.Letter, "kunne vi ikke lese") && !strings.Contains(r.Letter, "Vi kunne ikke lese") && !strings.Contains(r.Letter, "Vi kunne ikkje lese") {
				t.Errorf("%s: the letter says %q", name, r.Letter)
			}
			if strings.Contains(r.Letter, "ingen redegjørelse") {
				t.Errorf("%s: nobody knows what is in it, but the letter says %q", name, r.Letter)
			}
		}
		if r := rows["d"]; r.Group == report.GroupFailed || r.Reason != "" {
			t.Errorf("one of two documents was read: %s, %q", r.Group, r.Reason)
		}
		if n := o.Groups[len(o.Groups)-1]; n.Group != report.GroupFailed || n.Cases != 3 {
			t.Errorf("%+v", n)
		}
	}
	for _, order := range []report.Order{report.ByWork, report.ByGaps} {
		res, err := triage.Run(t.Context(), in.dir, triage.Options{Order: order})
		if err != nil {
			t.Fatal(err)
		}
		for row := range res.Rows() {
			if row.Name != "d" {
				t.Errorf("by %s, %s comes first", order, row.Name)
			}
			break
		}
		res.Close()
	}
}

// TestOutputIsNoCase holds that the results of a run that lie in an inbox are no
// case, of this run or of another.
func TestOutputIsNoCase(t *testing.T) {
	in := newInbox(t)
	in.put("Sak 1/Referat.txt", minutes, 1)
	for range 2 {
		rowsOf(t, in.dir, triage.Options{Output: in.dir + "/ut"})
	}
	rows, o := rowsOf(t, in.dir, triage.Options{})
	if len(rows) != 1 || len(o.Ignored) != 1 || o.Ignored[0].Path != "ut" || o.Ignored[0].Kind != "own-output" || o.Ignored[0].Why == "" {
		t.Errorf("%d rows, %+v", len(rows), o.Ignored)
	}
}
