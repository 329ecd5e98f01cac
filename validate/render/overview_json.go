package render

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"iter"

	"github.com/mappesjekk/mappesjekk/validate/report"
)

// OverviewJSON writes an overview as one JSON object: the fields of
// report.Overview and a last one, "rows", with a line for each row. The rows are
// never in memory together.
func OverviewJSON(w io.Writer, o *report.Overview, rows iter.Seq2[*report.Row, error]) error {
	head, err := compactJSON(o)
	if err != nil {
		return err
	}
	head = bytes.TrimSuffix(bytes.TrimSpace(head), []byte("}"))
	if _, err := fmt.Fprintf(w, "%s,\n\"rows\":[", head); err != nil {
		return fmt.Errorf("writing an overview: %w", err)
	}
	between := "\n"
	for row, err := range rows {
		if err != nil {
			return err
		}
		line, err := compactJSON(row)
		if err != nil {
			return err
		}
		if _, err := fmt.Fprintf(w, "%s%s", between, bytes.TrimSpace(line)); err != nil {
			return fmt.Errorf("writing an overview: %w", err)
		}
		between = ",\n"
	}
	if _, err := io.WriteString(w, "\n]}\n"); err != nil {
		return fmt.Errorf("writing an overview: %w", err)
	}
	return nil
}

// OverviewJSONL writes the rows of an overview as JSON, a line each.
func OverviewJSONL(w io.Writer, _ *report.Overview, rows iter.Seq2[*report.Row, error]) error {
	for row, err := range rows {
		if err != nil {
			return err
		}
		if err := RowJSON(w, row); err != nil {
			return err
		}
	}
	return nil
}

// RowJSON writes a row as a line of JSON.
func RowJSON(w io.Writer, row *report.Row) error {
	line, err := compactJSON(row)
	if err != nil {
		return err
	}
	if _, err := w.Write(line); err != nil {
		return fmt.Errorf("writing a row: %w", err)
	}
	return nil
}

// compactJSON returns v as a line of JSON in which nothing acts on a terminal.
func compactJSON(v any) ([]byte, error) {
	var b bytes.Buffer
	enc := json.NewEncoder(&b)
	enc.SetEscapeHTML(false)
	if err := enc.Encode(v); err != nil {
		return nil, fmt.Errorf("encoding JSON: %w", err)
	}
	return escapeUnseen(b.Bytes()), nil
}
