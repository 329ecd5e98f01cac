package wire

import (
	"testing"

	"github.com/mappesjekk/mappesjekk/validate/text"
)

// TestCutOffHeadsAreRefused holds that no beginning of a head passes for a whole
// one. What whole ones say is held by the tests of validate/isolate.
func TestCutOffHeadsAreRefused(t *testing.T) {
	content := ContentHead(&text.Content{
		Format: text.PDF, Pages: []text.Page{{Lines: []text.Line{{Text: "Dato: 14.03.2025"}}}},
		Parts: []text.Part{{Name: "vedlegg.txt", Data: []byte("Hei")}},
	})
	if c, sizes, ok := ParseContent(content); !ok || c.Pages[0].Lines[0].Text != "Dato: 14.03.2025" || len(sizes) != 1 || sizes[0] != 3 {
		t.Fatalf("%v, %v, %v", c, sizes, ok)
	}
	for n := range content {
		if _, _, ok := ParseContent(content[:n]); ok {
			t.Errorf("the first %d of %d bytes pass for a content", n, len(content))
		}
	}
	request := Request{Source: text.Source{Name: "brev.pdf", Data: make([]byte, 300)}}.Head()
	if r, size, ok := ParseRequest(request); !ok || r.Source.Name != "brev.pdf" || size != 300 {
		t.Fatalf("%v, %v, %v", r, size, ok)
	}
	for n := range request {
		if _, _, ok := ParseRequest(request[:n]); ok {
			t.Errorf("the first %d of %d bytes pass for a request", n, len(request))
		}
	}
}
