package report

import "testing"

func TestNothingRead(t *testing.T) {
	for _, tt := range []struct {
		name string
		read []ReadBy
		want bool
	}{
		{"no documents", nil, false},
		{"one that can't be read", []ReadBy{ByNone}, true},
		{"none of several", []ReadBy{ByNone, ByNone}, true},
		{"one of several", []ReadBy{ByNone, ByText}, false},
		{"a scan", []ReadBy{ByOCR}, false},
	} {
		r := &Report{}
		for _, by := range tt.read {
			r.Documents = append(r.Documents, Document{ReadBy: by})
		}
		if got := r.NothingRead(); got != tt.want {
			t.Errorf("%s: %v", tt.name, got)
		}
	}
}
