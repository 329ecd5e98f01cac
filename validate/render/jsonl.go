package render

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"

	"github.com/mappesjekk/mappesjekk/validate/report"
)

// JSONL writes r as one line of JSON: what JSON writes, without its indent. The
// reports of many folders can stand in one file, a line each.
func JSONL(w io.Writer, r *report.Report) error {
	var b bytes.Buffer
	enc := json.NewEncoder(&b)
	enc.SetEscapeHTML(false)
	if err := enc.Encode(withLists(r)); err != nil {
		return fmt.Errorf("encoding a line of JSON: %w", err)
	}
	if _, err := w.Write(escapeUnseen(b.Bytes())); err != nil {
		return fmt.Errorf("writing a line of JSON: %w", err)
	}
	return nil
}
