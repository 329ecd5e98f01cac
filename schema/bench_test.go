package schema

import (
	"encoding/json"
	"fmt"
	"strings"
	"testing"
	"time"
)

// A report of one long line must not take time in the square of its length.
func BenchmarkValidateReport(b *testing.B) {
	r := full()
	for i := range 1000 {
		d := r.Documents[0]
		d.Path = fmt.Sprintf("sak.zip!/%d.pdf", i)
		r.Documents = append(r.Documents, d)
	}
	data, err := json.Marshal(r)
	if err != nil {
		b.Fatal(err)
	}
	b.SetBytes(int64(len(data)))
	for b.Loop() {
		if got, err := Validate("report", data); err != nil || len(got) > 0 {
			b.Fatal(err, len(got))
		}
	}
}

func BenchmarkParseManifest(b *testing.B) {
	for b.Loop() {
		if _, got := ParseManifest("saksmappe.yaml", []byte(tidy)); len(got) > 0 {
			b.Fatal(messages(got))
		}
	}
}

// The worst manifests that the limits let through are read in moments.
func TestWorstManifests(t *testing.T) {
	var fields strings.Builder
	for i := range 9000 {
		fmt.Fprintf(&fields, "felt%d: 1\n", i)
	}
	for name, doc := range map[string]string{
		"unknown fields": fields.String(),
		"wrong entries":  "dokumenter:\n" + strings.Repeat("- {}\n", 9000),
		"alias bomb":     bomb(),
		"deep":           strings.Repeat("[", 9000),
		"one long line":  "skole: " + strings.Repeat("å ", 250_000),
	} {
		begun := time.Now()
		_, violations := ParseManifest("saksmappe.yaml", []byte(doc))
		if took := time.Since(begun); len(violations) == 0 || took > time.Minute {
			t.Errorf("%s: %d violations in %v", name, len(violations), took)
		}
	}
}
