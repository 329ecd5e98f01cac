package isolate

import (
	"bufio"
	"bytes"
	"errors"
	"reflect"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/mappesjekk/mappesjekk/validate/text"
	"github.com/mappesjekk/mappesjekk/validate/wire"
)

// fill sets every field below v to a value of its own, so that a field that the
// codec forgets shows.
func fill(t *testing.T, v reflect.Value, next *int) {
	t.Helper()
	*next++
	switch v.Interface().(type) {
	case time.Time:
		zone := time.FixedZone("", 3600)
		v.Set(reflect.ValueOf(time.Date(2000+*next, 3, 14, 12, 0, 0, 0, zone)))
		return
	}
	switch v.Kind() {
	case reflect.Struct:
		for i := range v.NumField() {
			fill(t, v.Field(i), next)
		}
	case reflect.Pointer:
		v.Set(reflect.New(v.Type().Elem()))
		fill(t, v.Elem(), next)
	case reflect.Slice:
		v.Set(reflect.MakeSlice(v.Type(), 2, 2))
		for i := range v.Len() {
			fill(t, v.Index(i), next)
		}
	case reflect.String:
		v.SetString("æ" + string(rune('a'+*next%26)))
	case reflect.Bool:
		v.SetBool(true)
	case reflect.Int, reflect.Int64:
		v.SetInt(int64(*next))
	case reflect.Uint8:
		v.SetUint(uint64(*next % 256))
	case reflect.Interface: // an error
		v.Set(reflect.ValueOf(errors.New("feil nr. " + string(rune('a'+*next%26)))))
	default:
		t.Fatalf("the test knows no values of type %v", v.Type())
	}
}

func filled(t *testing.T) *text.Content {
	c := new(text.Content)
	next := 0
	fill(t, reflect.ValueOf(c).Elem(), &next)
	for i := range c.Outline {
		c.Outline[i].Page = i
	}
	for _, p := range c.Pages {
		for i := range p.Lines {
			p.Lines[i].Auto = []text.Span{{Start: 0, End: 2}, {Start: 2, End: 3}}
		}
	}
	return c
}

// sameBytes compares long data in a moment.
var sameBytes = cmp.Comparer(bytes.Equal)

// sameError compares errors by what they say.
var sameError = cmp.Comparer(func(a, b error) bool { return a == b || a != nil && b != nil && a.Error() == b.Error() })

func TestContentComesBackWhole(t *testing.T) {
	var pipe bytes.Buffer
	for _, want := range []*text.Content{filled(t), {}} {
		for i := range want.Parts {
			want.Parts[i].Data = bytes.Repeat([]byte{byte(i)}, 100_000*i+1)
		}
		if err := writeContent(&pipe, want); err != nil {
			t.Fatal(err)
		}
		got, err := readContent(bufio.NewReader(&pipe), text.Limits{}.WithDefaults())
		if err != nil {
			t.Fatal(err)
		}
		if diff := cmp.Diff(want, got, sameError, sameBytes); diff != "" {
			t.Error(diff)
		}
	}
}

func TestRequestComesBackWhole(t *testing.T) {
	want := wire.Request{Source: text.Source{Name: "brev.pdf", Data: bytes.Repeat([]byte("x"), 70_000)}, Format: text.PDF, Pages: []int{0, 7}}
	next := 0
	fill(t, reflect.ValueOf(&want.Limits).Elem(), &next)
	var pipe bytes.Buffer
	if err := writeRequest(&pipe, want); err != nil {
		t.Fatal(err)
	}
	got, err := readRequest(bufio.NewReader(&pipe))
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(want, got, sameBytes); diff != "" {
		t.Error(diff)
	}
}

func TestPictureComesBackWhole(t *testing.T) {
	want := text.Picture{Page: 3, PNG: []byte("png"), DPI: 300, Lacking: true}
	problem := &text.Problem{Kind: text.Damaged, Partial: true}
	var pipe bytes.Buffer
	if err := errors.Join(writePicture(&pipe, want, problem), writeFrame(&pipe, frameEnd, nil)); err != nil {
		t.Fatal(err)
	}
	b := bufio.NewReader(&pipe)
	got, gotProblem, more, err := readPicture(b, text.Limits{}.WithDefaults())
	if !more || err != nil || !cmp.Equal(want, got) || !cmp.Equal(problem, gotProblem) {
		t.Errorf("%v, %v, %v, %v", got, gotProblem, more, err)
	}
	if _, _, more, err := readPicture(b, text.Limits{}.WithDefaults()); more || err != nil {
		t.Errorf("after the last: %v, %v", more, err)
	}
}

// FuzzContent holds that the parent survives whatever a worker says, and that it
// takes up no more memory than that is worth.
func FuzzContent(f *testing.F) {
	c := new(text.Content)
	c.Format, c.Pages = text.PDF, []text.Page{{Lines: []text.Line{{Text: "Dato: 14.03.2025", Auto: []text.Span{{Start: 6, End: 16}}}}}}
	c.Parts = []text.Part{{Name: "a/b.txt", Data: []byte("Hei")}}
	c.Outline = []text.Bookmark{{Title: "Referat"}}
	c.Mail = &text.Mail{Subject: "Møte", To: []string{"a"}, Date: time.Unix(1e9, 0)}
	c.Problem = text.Problemf(text.Damaged, "cut off")
	var pipe bytes.Buffer
	if err := writeContent(&pipe, c); err != nil {
		f.Fatal(err)
	}
	f.Add(pipe.Bytes())
	lim := text.Limits{TextBytes: 1 << 10, PartsBytes: 1 << 20, Expanded: 1 << 20, FileBytes: 1 << 20}
	f.Fuzz(func(t *testing.T, said []byte) {
		c, err := readContent(bufio.NewReader(bytes.NewReader(said)), lim)
		if err != nil {
			return
		}
		for _, b := range c.Outline {
			if b.Page < -1 || b.Page >= len(c.Pages) {
				t.Errorf("a bookmark leads to page %d of %d", b.Page, len(c.Pages))
			}
		}
		for _, p := range c.Pages {
			for _, l := range p.Lines {
				for _, s := range l.Auto {
					_ = l.Text[s.Start:s.End]
				}
			}
		}
	})
}
