package pool

import (
	"context"
	"errors"
	"fmt"
	"strings"
	"sync/atomic"
	"testing"
	"testing/synctest"

	"github.com/mappesjekk/mappesjekk/validate/text"
	"github.com/mappesjekk/mappesjekk/validate/wire"
)

// shower is a worker that shows a page for each word of the document it gets.
type shower struct {
	ended, shown *atomic.Int32
	left         []string
	pages        []int
}

func (w *shower) End() { w.ended.Add(1) }

func (w *shower) Ask(head, data []byte) <-chan Answer {
	request, _, _ := wire.ParseRequest(head)
	w.left, w.pages = strings.Fields(string(data)), request.Pages
	return w.More()
}

func (w *shower) More() <-chan Answer {
	answer := make(chan Answer, 1)
	w.shown.Add(1)
	if len(w.left) == 0 {
		answer <- Answer{}
		return answer
	}
	word, page := w.left[0], w.pages[0]
	w.left, w.pages = w.left[1:], w.pages[1:]
	shown := func(problem *text.Problem, png string) Answer {
		return Answer{Head: wire.PictureHead(text.Picture{Page: page, DPI: 200, PNG: []byte(png)}, problem), Parts: []byte(png)}
	}
	switch word {
	case "hang":
	case "break":
		answer <- Answer{Broken: text.Over(text.LimitMemory, 1<<30)}
	case "babble":
		answer <- Answer{Head: []byte("babble")}
	case "short":
		a := shown(nil, "png")
		a.Parts = nil
		answer <- a
	case "rare":
		answer <- shown(text.Problemf(text.Unsupported, "a rare format"), "")
	case "slow":
		answer <- shown(text.Over(text.LimitTime, 1), "")
	default:
		answer <- shown(nil, word)
	}
	return answer
}

func TestPictures(t *testing.T) {
	for _, test := range []struct {
		document string
		want     string // each page with its picture, or with what is wrong
		gone     int32  // workers that don't survive it
	}{
		{"a b", "1 a, 4 b", 0},
		{"a rare b", "1 a, 4 unsupported, 7 b", 0},
		{"a slow b", "1 a, 4 too-slow, 7 b", 1},
		{"a hang b", "1 a, 4 too-slow", 1},
		{"a break b", "1 a, 4 too-large", 1},
		{"babble", "1 crashed", 1},
		{"a b short", "1 a, 4 b, 7 crashed", 1},
	} {
		t.Run(test.document, func(t *testing.T) {
			synctest.Test(t, func(t *testing.T) {
				ended, shown := new(atomic.Int32), new(atomic.Int32)
				p := New(1, func(context.Context) (Worker, error) { return &shower{ended: ended, shown: shown}, nil })
				var got []string
				for picture, err := range p.Pictures(t.Context(), text.Source{Data: []byte(test.document)}, text.PDF, text.Limits{}, []int{1, 4, 7}) {
					what := string(picture.PNG)
					if problem, ok := errors.AsType[*text.Problem](err); ok {
						what += string(problem.Kind)
					}
					got = append(got, fmt.Sprintf("%d %s", picture.Page, what))
				}
				if said := strings.Join(got, ", "); said != test.want || ended.Load() != test.gone {
					t.Errorf("%q and %d workers ended, want %q and %d", said, ended.Load(), test.want, test.gone)
				}
				if len(p.places) != 0 {
					t.Error("a place is not given back")
				}
			})
		})
	}
}

// TestPicturesStop holds that whoever wants no more pictures is shown none, and
// leaves no worker in the middle of a document.
func TestPicturesStop(t *testing.T) {
	ended, shown := new(atomic.Int32), new(atomic.Int32)
	p := New(1, func(context.Context) (Worker, error) { return &shower{ended: ended, shown: shown}, nil })
	for range p.Pictures(t.Context(), text.Source{Data: []byte("a b c")}, text.PDF, text.Limits{}, []int{0, 1, 2}) {
		break
	}
	if shown.Load() != 1 || ended.Load() != 1 || len(p.places) != 0 {
		t.Errorf("%d pictures were shown, %d workers ended", shown.Load(), ended.Load())
	}
	for _, err := range p.Pictures(t.Context(), text.Source{Data: []byte("a b c")}, text.PDF, text.Limits{}, nil) {
		t.Errorf("a picture of no page: %v", err)
	}
}

func TestPicturesCancel(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		ctx, cancel := context.WithCancel(t.Context())
		p := New(1, func(context.Context) (Worker, error) {
			return &shower{ended: new(atomic.Int32), shown: new(atomic.Int32)}, nil
		})
		go func() {
			synctest.Wait()
			cancel()
		}()
		var got []error
		for _, err := range p.Pictures(ctx, text.Source{Data: []byte("hang")}, text.PDF, text.Limits{}, []int{0}) {
			got = append(got, err)
		}
		if len(got) != 1 || !errors.Is(got[0], context.Canceled) {
			t.Errorf("%v", got)
		}
	})
}
