package pool

import (
	"context"
	"errors"
	"sync/atomic"
	"testing"
	"testing/synctest"
	"time"

	"github.com/mappesjekk/mappesjekk/validate/text"
	"github.com/mappesjekk/mappesjekk/validate/wire"
)

// scripted is a worker that does what the document tells it to.
type scripted struct{ ended *atomic.Int32 }

func (w scripted) End() { w.ended.Add(1) }

func (w scripted) More() <-chan Answer { return nil }

func (w scripted) Ask(head, data []byte) <-chan Answer {
	answer := make(chan Answer, 1)
	request, size, ok := wire.ParseRequest(head)
	switch {
	case !ok || size != len(data):
		answer <- Answer{Broken: text.Problemf(text.Damaged, "the request came damaged")}
	case string(data) == "hang":
	case string(data) == "break":
		answer <- Answer{Broken: text.Over(text.LimitMemory, 1<<30)}
	case string(data) == "babble":
		answer <- Answer{Head: []byte("babble")}
	case string(data) == "too much":
		answer <- Answer{Head: wire.ContentHead(&text.Content{}), Parts: []byte("x")}
	case string(data) == "too little":
		answer <- Answer{Head: wire.ContentHead(&text.Content{Parts: []text.Part{{Data: []byte("12")}}}), Parts: []byte("1")}
	case string(data) == "slow":
		answer <- Answer{Head: wire.ContentHead(&text.Content{Format: text.PDF, Problem: text.Over(text.LimitTime, request.Limits.Time)})}
	default:
		c := &text.Content{Format: text.ZIP, Parts: []text.Part{{Name: "a", Data: []byte("1")}, {Name: "b", Data: []byte("22")}}}
		answer <- Answer{Head: wire.ContentHead(c), Parts: []byte("122")}
	}
	return answer
}

// counted returns a pool and how many of its workers were started and ended.
func counted(size int) (p *Pool, started, ended *atomic.Int32) {
	started, ended = new(atomic.Int32), new(atomic.Int32)
	return New(size, func(context.Context) (Worker, error) {
		started.Add(1)
		return scripted{ended}, nil
	}), started, ended
}

func TestRead(t *testing.T) {
	for _, test := range []struct {
		data  string
		kind  text.ProblemKind
		limit text.Limit
		gone  int32 // workers that don't survive it
	}{
		{"fine", "", "", 0},
		{"hang", text.TooSlow, text.LimitTime, 1},
		{"slow", text.TooSlow, text.LimitTime, 1},
		{"break", text.TooLarge, text.LimitMemory, 1},
		{"babble", text.Crashed, "", 1},
		{"too much", text.Crashed, "", 1},
		{"too little", text.Crashed, "", 1},
		{"", text.Empty, "", 0},
	} {
		t.Run(test.data, func(t *testing.T) {
			synctest.Test(t, func(t *testing.T) {
				p, started, ended := counted(1)
				content, err := p.Read(t.Context(), text.Source{Name: "brev.pdf", Data: []byte(test.data)}, text.Limits{})
				if err != nil || content.Format == text.Unknown {
					t.Fatalf("%v, %v", content, err)
				}
				problem := text.Problem{}
				if content.Problem != nil {
					problem = *content.Problem
				}
				if problem.Kind != test.kind || problem.Over.Limit != test.limit || ended.Load() != test.gone {
					t.Errorf("problem %v over %v, %d workers ended", problem.Kind, problem.Over, ended.Load())
				}
				// Whatever it was, the next document is read.
				content, err = p.Read(t.Context(), text.Source{Name: "a.zip", Data: []byte("fine")}, text.Limits{})
				if err != nil || content.Problem != nil || len(content.Parts) != 2 || string(content.Parts[1].Data) != "22" {
					t.Errorf("afterwards: %v, %v", content, err)
				}
				if extra := started.Load() - ended.Load(); extra != 1 {
					t.Errorf("%d workers are left, want 1", extra)
				}
			})
		})
	}
}

func TestALargeDocumentTakesItsWorkerAlong(t *testing.T) {
	p, _, ended := counted(1)
	if _, err := p.Read(t.Context(), text.Source{Name: "a", Data: make([]byte, largeBytes)}, text.Limits{}); err != nil || ended.Load() != 1 {
		t.Errorf("%v, %d workers ended", err, ended.Load())
	}
}

func TestCancel(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		p, _, ended := counted(1)
		ctx, cancel := context.WithTimeout(t.Context(), time.Second)
		defer cancel()
		_, err := p.Read(ctx, text.Source{Name: "a", Data: []byte("hang")}, text.Limits{})
		if !errors.Is(err, context.DeadlineExceeded) || ended.Load() != 1 {
			t.Errorf("%v, %d workers ended", err, ended.Load())
		}
	})
}

// TestNoMoreThanSize holds that a second document waits for the only worker.
func TestNoMoreThanSize(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		p, started, _ := counted(1)
		go p.Read(t.Context(), text.Source{Name: "a", Data: []byte("hang")}, text.Limits{Time: time.Second})
		synctest.Wait()
		go p.Read(t.Context(), text.Source{Name: "b", Data: []byte("fine")}, text.Limits{})
		synctest.Wait()
		if started.Load() != 1 {
			t.Errorf("%d workers were started", started.Load())
		}
	})
}

func TestAWorkerThatDoesNotStart(t *testing.T) {
	p := New(1, func(context.Context) (Worker, error) { return nil, errors.New("no room") })
	if err := p.Warm(t.Context()); err == nil {
		t.Error("no error of warming up")
	}
	for range 2 { // the place is free again
		content, err := p.Read(t.Context(), text.Source{Name: "a.pdf", Data: []byte("fine")}, text.Limits{})
		if err != nil || content.Problem == nil || content.Problem.Kind != text.Crashed {
			t.Fatalf("%v, %v", content, err)
		}
	}
}
