package pool

import (
	"context"
	"errors"
	"strconv"
	"time"

	"github.com/mappesjekk/mappesjekk/validate/ocr/tsv"
	"github.com/mappesjekk/mappesjekk/validate/text"
)

// Scans has pictures of pages read (OCR) by workers, each of which gets the
// resolution in dots per inch as a decimal number, and a PNG. The head of its answer is
// the table that tesseract makes of it; see validate/ocr/tsv. Many goroutines may use
// it.
type Scans struct{ *crew }

// NewScans returns what reads scans by at most size workers; see New for start.
func NewScans(size int, start func(context.Context) (Worker, error)) *Scans {
	return &Scans{newCrew(size, start)}
}

// mostTable is how many bytes the table of a page may have; more is no page.
const mostTable = 8 << 20

// errBroken is returned where a worker did not get through a page.
var errBroken = errors.New("the worker for OCR broke down")

// Lines reads a page as text.Recognizer does. One that takes longer than limit is a
// *text.Problem of the kind text.TooSlow.
func (s *Scans) Lines(ctx context.Context, png []byte, dpi int, limit time.Duration) ([]text.Line, error) {
	w, err := s.take(ctx)
	if err != nil {
		return nil, err
	}
	fit := false
	defer func() { s.give(w, fit) }()
	answer, problem, err := await(ctx, w.Ask([]byte(strconv.Itoa(dpi)), png), limit)
	switch {
	case err != nil:
		return nil, err
	case problem != nil && problem.Kind == text.TooSlow:
		return nil, problem
	case problem != nil:
		return nil, errBroken
	case len(answer.Head) > mostTable:
		return nil, text.Problemf(text.TooLarge, "OCR made more than %d bytes of a page", mostTable)
	}
	fit = true
	return tsv.Lines(string(answer.Head)), nil
}
