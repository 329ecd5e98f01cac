package read

import (
	"context"
	"errors"
	"strings"
	"testing"
	"time"

	"github.com/mappesjekk/mappesjekk/validate/text"
)

// with returns a table in which read handles plain text.
func with(read text.ReaderFunc) Table {
	return Table{map[text.Format]text.Reader{text.Plain: read}}
}

var note = text.Source{Name: "notat.txt", Data: []byte("hei på deg")}

func page(lines ...string) *text.Content {
	p := text.Page{}
	for _, l := range lines {
		p.Lines = append(p.Lines, text.Line{Text: l})
	}
	return &text.Content{Pages: []text.Page{p}}
}

func TestEveryOutcomeIsAContent(t *testing.T) {
	for _, tt := range []struct {
		about string
		read  text.ReaderFunc
		src   text.Source
		lim   text.Limits
		want  text.ProblemKind
		text  bool
	}{
		{"read well", func(context.Context, text.Source, text.Limits) (*text.Content, error) {
			return page("hei"), nil
		}, note, text.Limits{}, "", true},
		{"a problem with what was read until then", func(context.Context, text.Source, text.Limits) (*text.Content, error) {
			return page("hei"), &text.Problem{Kind: text.TooLarge, Partial: true}
		}, note, text.Limits{}, text.TooLarge, true},
		{"a problem and nothing else", func(context.Context, text.Source, text.Limits) (*text.Content, error) {
			return nil, &text.Problem{Kind: text.NeedsPassword}
		}, note, text.Limits{}, text.NeedsPassword, false},
		{"an error that is no problem", func(context.Context, text.Source, text.Limits) (*text.Content, error) {
			return nil, errors.New("hei på deg")
		}, note, text.Limits{}, text.Damaged, false},
		{"neither content nor error", func(context.Context, text.Source, text.Limits) (*text.Content, error) {
			return nil, nil
		}, note, text.Limits{}, text.NoText, false},
		{"no words", func(context.Context, text.Source, text.Limits) (*text.Content, error) {
			return page("", ""), nil
		}, note, text.Limits{}, text.NoText, false},
		{"a panic", func(context.Context, text.Source, text.Limits) (*text.Content, error) {
			panic("hei på deg")
		}, note, text.Limits{}, text.Crashed, false},
		{"a panic of the runtime", func(_ context.Context, src text.Source, _ text.Limits) (*text.Content, error) {
			return page(string(src.Data[len(src.Data)])), nil
		}, note, text.Limits{}, text.Crashed, false},
		{"a reader that hears the bell", func(ctx context.Context, _ text.Source, _ text.Limits) (*text.Content, error) {
			<-ctx.Done()
			return page("hei"), ctx.Err()
		}, note, text.Limits{Time: time.Second}, text.TooSlow, true}, // and as long again to hand over what it has
		{"a reader that never returns", func(context.Context, text.Source, text.Limits) (*text.Content, error) {
			select {}
		}, note, text.Limits{Time: 20 * time.Millisecond}, text.TooSlow, false},
		{"no bytes", nil, text.Source{Name: "a.txt"}, text.Limits{}, text.Empty, false},
		{"too many bytes", nil, note, text.Limits{FileBytes: 3}, text.TooLarge, false},
		{"a format without a reader", nil, text.Source{Name: "a.ppt", Data: []byte("\x00\x01")}, text.Limits{}, text.Unsupported, false},
		{"sound", nil, text.Source{Name: "a.mp3", Data: []byte("ID3\x03")}, text.Limits{}, text.Recording, false},
		{"film", nil, text.Source{Name: "a.mp4", Data: []byte("\x00\x01")}, text.Limits{}, text.Recording, false},
		{"an archive of another kind", nil, text.Source{Name: "a", Data: []byte("Rar!\x1a\x07\x01\x00")}, text.Limits{}, text.Packed, false},
		{"a link to Google Docs", nil, text.Source{Name: "a.gdoc", Data: []byte(`{"doc_id":"x"}`)}, text.Limits{}, text.Pointer, false},
		{"a picture without a reader", nil, text.Source{Name: "a.heic", Data: []byte("\x00\x00\x00\x18ftypheic")}, text.Limits{}, text.PictureOnly, false},
	} {
		t.Run(tt.about, func(t *testing.T) {
			c, err := with(tt.read).Read(context.Background(), tt.src, tt.lim)
			if err != nil || c == nil {
				t.Fatalf("content %v, error %v", c, err)
			}
			var got text.ProblemKind
			if c.Problem != nil {
				got = c.Problem.Kind
				if strings.Contains(c.Problem.Error(), "hei") {
					t.Errorf("the problem tells text of the document: %v", c.Problem)
				}
			}
			if got != tt.want || hasText(c) != tt.text || c.Format == text.Unknown {
				t.Errorf("problem %q, text %v, format %q; want %q, %v", got, hasText(c), c.Format, tt.want, tt.text)
			}
		})
	}
}

func TestTheContextEndsTheReading(t *testing.T) {
	ctx, cancel := context.WithCancel(context.Background())
	started := make(chan bool)
	stubborn := with(func(context.Context, text.Source, text.Limits) (*text.Content, error) {
		close(started)
		select {}
	})
	go func() { <-started; cancel() }()
	if c, err := stubborn.Read(ctx, note, text.Limits{}); c != nil || !errors.Is(err, context.Canceled) {
		t.Errorf("content %v, error %v", c, err)
	}
	if _, err := New().Read(ctx, note, text.Limits{}); !errors.Is(err, context.Canceled) {
		t.Errorf("error %v", err)
	}
}

func TestNewReadsThroughContainers(t *testing.T) {
	data := zipped(t, "Møter/post.eml", "From: a@b.example\nContent-Type: text/html\n\n<p>Hei på deg</p>")
	archive, err := New().Read(context.Background(), text.Source{Name: "x.bin", Data: []byte(data)}, text.Limits{})
	if err != nil || archive.Problem != nil || archive.Format != text.ZIP || len(archive.Parts) != 1 {
		t.Fatalf("content %+v, error %v", archive, err)
	}
	part := archive.Parts[0]
	message, err := New().Read(context.Background(), text.Source{Name: part.Name, Data: part.Data}, text.Limits{})
	if err != nil || message.Problem != nil || message.Format != text.EML {
		t.Fatalf("content %+v, error %v", message, err)
	}
	lines := message.Pages[0].Lines
	if got := lines[len(lines)-1].Text; got != "Hei på deg" {
		t.Errorf("the last line is %q", got)
	}
}
