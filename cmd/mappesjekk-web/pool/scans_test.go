package pool

import (
	"context"
	"errors"
	"strings"
	"sync/atomic"
	"testing"
	"testing/synctest"
	"time"

	"github.com/mappesjekk/mappesjekk/validate/text"
)

// scanner is a worker that does what the picture tells it to.
type scanner struct{ ended *atomic.Int32 }

func (w scanner) End()                { w.ended.Add(1) }
func (w scanner) More() <-chan Answer { return nil }

func (w scanner) Ask(head, data []byte) <-chan Answer {
	answer := make(chan Answer, 1)
	switch string(data) {
	case "hang":
	case "break":
		answer <- Answer{Broken: text.Problemf(text.Crashed, "the worker broke down")}
	case "flood":
		answer <- Answer{Head: make([]byte, mostTable+1)}
	default:
		answer <- Answer{Head: []byte("5\t1\t1\t1\t1\t1\t10\t10\t50\t20\t96\t" + string(data) + "\n5\t1\t1\t1\t1\t2\t65\t10\t50\t20\t96\t" + string(head) + "\n")}
	}
	return answer
}

// TestScans holds that whatever becomes of a page, the next one is read.
func TestScans(t *testing.T) {
	for _, test := range []struct {
		page   string
		want   string
		slow   bool
		failed bool
		gone   int32 // workers that don't survive it
	}{
		{"Referat", "Referat 200", false, false, 0},
		{"hang", "", true, true, 1},
		{"break", "", false, true, 1},
		{"flood", "", false, true, 1},
	} {
		t.Run(test.page, func(t *testing.T) {
			synctest.Test(t, func(t *testing.T) {
				ended := new(atomic.Int32)
				s := NewScans(1, func(context.Context) (Worker, error) { return scanner{ended}, nil })
				read := func(page string) (string, error) {
					lines, err := s.Lines(t.Context(), []byte(page), 200, time.Minute)
					var got []string
					for _, l := range lines {
						got = append(got, l.Text)
					}
					return strings.Join(got, "|"), err
				}
				got, err := read(test.page)
				problem, _ := errors.AsType[*text.Problem](err)
				slow := problem != nil && problem.Kind == text.TooSlow
				if got != test.want || slow != test.slow || (err != nil) != test.failed || ended.Load() != test.gone {
					t.Errorf("%q, %v, %d workers ended", got, err, ended.Load())
				}
				if got, err := read("Brev"); err != nil || got != "Brev 200" {
					t.Errorf("afterwards: %q, %v", got, err)
				}
			})
		})
	}
}

// TestDismiss holds that workers which were ended for want of work are replaced.
func TestDismiss(t *testing.T) {
	ended := new(atomic.Int32)
	s := NewScans(2, func(context.Context) (Worker, error) { return scanner{ended}, nil })
	for i := range int32(2) {
		if lines, err := s.Lines(t.Context(), []byte("Brev"), 200, time.Minute); err != nil || len(lines) != 1 {
			t.Fatalf("%v, %v", lines, err)
		}
		s.Dismiss()
		if ended.Load() != i+1 {
			t.Errorf("%d workers ended, want %d", ended.Load(), i+1)
		}
	}
}

// TestScansThatNothingReads holds that a worker which does not start costs a page,
// not the check.
func TestScansThatNothingReads(t *testing.T) {
	s := NewScans(1, func(context.Context) (Worker, error) { return nil, errors.New("no room") })
	for range 2 { // the place is free again
		if _, err := s.Lines(t.Context(), []byte("Referat"), 200, time.Minute); err == nil {
			t.Error("no error")
		}
	}
	if err := s.Warm(t.Context()); err == nil {
		t.Error("no error of warming up")
	}
}
