package ocr

import (
	"errors"
	"testing"
	"time"

	"github.com/mappesjekk/mappesjekk/validate/text"
)

func TestRunCountsWork(t *testing.T) {
	_, err := run(t.Context(), limits{time.Second, patient, plenty, plenty}, nil, script(t, "while :; do :; done"))
	if p, ok := errors.AsType[*text.Problem](err); !ok || p.Kind != text.TooSlow {
		t.Errorf("a process that works without end: %v", err)
	}
}
