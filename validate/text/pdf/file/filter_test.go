package file

import (
	"bytes"
	"compress/flate"
	"compress/zlib"
	"errors"
	"fmt"
	"strings"
	"testing"

	"github.com/ledongthuc/pdf"

	"github.com/mappesjekk/mappesjekk/validate/text/pdf/pdftest"
)

func zlibbed(s string) []byte {
	var b bytes.Buffer
	w := zlib.NewWriter(&b)
	_, _ = w.Write([]byte(s))
	_ = w.Close()
	return b.Bytes()
}

func TestDecode(t *testing.T) {
	long := strings.Repeat("lang tekst ", 100)
	packed := zlibbed(long)
	damaged := bytes.Clone(packed)
	damaged[len(damaged)-1]++ // the check sum
	tests := []struct {
		name, filter string
		in           []byte
		want         string
		err          error
	}{
		{"flate", "FlateDecode", packed, long, nil},
		{"flate with a wrong check sum", "Fl", damaged, long, nil},
		{"hexadecimal", "ASCIIHexDecode", []byte("48 65\n69>x"), "Hei", nil},
		{"hexadecimal with a half byte", "AHx", []byte("4"), "@", nil},
		{"base 85", "ASCII85Decode", []byte("<~87cURD]j7BEbo80~>"), "Hello world!", nil},
		{"run length", "RunLengthDecode", []byte{2, 'a', 'b', 'c', 254, 'x', 128, 'y'}, "abcxxx", nil},
		{"LZW", "LZWDecode", []byte{0x80, 0x0B, 0x60, 0x50, 0x22, 0x0C, 0x0C, 0x85, 0x01}, "-----A---B", nil},
		{"crypt", "Crypt", []byte("x"), "x", nil},
		{"image", "DCTDecode", []byte("x"), "", ErrFilter},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			got, err := decode(test.filter, pdf.Value{}, test.in, 1<<20)
			if string(got) != test.want || !errors.Is(err, test.err) {
				t.Errorf("got %q, %v", got, err)
			}
		})
	}
}

// TestDecodeCut keeps what can be read of data that is cut off or unfolds to too
// much.
func TestDecodeCut(t *testing.T) {
	packed := zlibbed(strings.Repeat("0123456789", 5000))
	if got, err := decode("FlateDecode", pdf.Value{}, packed, 100); len(got) != 100 || !errors.Is(err, ErrCut) {
		t.Errorf("limit: %d bytes, %v", len(got), err)
	}
	if got, err := decode("FlateDecode", pdf.Value{}, packed[:len(packed)-20], 1<<20); len(got) == 0 || !errors.Is(err, ErrCut) {
		t.Errorf("cut off: %d bytes, %v", len(got), err)
	}
	if got, err := decode("RunLengthDecode", pdf.Value{}, bytes.Repeat([]byte{129, 'x'}, 100), 1000); len(got) != 1000 || !errors.Is(err, ErrCut) {
		t.Errorf("run length: %d bytes, %v", len(got), err)
	}
	var raw bytes.Buffer
	w, _ := flate.NewWriter(&raw, 9)
	_, _ = w.Write([]byte("uten hode"))
	_ = w.Close()
	if got, err := decode("FlateDecode", pdf.Value{}, raw.Bytes(), 100); string(got) != "uten hode" || err != nil {
		t.Errorf("without header: %q, %v", got, err)
	}
}

func TestUnfilterPNG(t *testing.T) {
	// One row of each kind, three bytes a row, one byte a pixel.
	in := []byte{0, 1, 2, 3, 1, 1, 1, 1, 2, 1, 1, 1, 3, 1, 1, 1, 4, 1, 1, 1}
	want := []byte{1, 2, 3, 1, 2, 3, 2, 3, 4, 2, 3, 4, 3, 4, 5}
	if got := unfilterPNG(bytes.Clone(in), 3, 1); !bytes.Equal(got, want) {
		t.Errorf("got %v, want %v", got, want)
	}
	for n := range in {
		unfilterPNG(bytes.Clone(in[:n]), 3, 1) // must not panic
	}
}

// TestExpandedIsBounded spends the budget of a file on one stream after another.
func TestExpandedIsBounded(t *testing.T) {
	f := mustOpen(t, pdftest.Build(pdftest.OnePage(pdftest.Deflated(strings.Repeat("q Q ", 10_000), "")), ""))
	f.budget.expanded = 100_000
	pages, _, _, _ := f.Pages()
	var err error
	for range 4 {
		if _, err = f.Stream(pages[0].Dict.Key("Contents")); errors.Is(err, ErrExpanded) {
			break
		}
	}
	if !errors.Is(err, ErrExpanded) {
		t.Errorf("got %v", err)
	}
}

// TestChain undoes two filters with the parameters of each.
func TestChain(t *testing.T) {
	rows := "\x02\x01\x02\x02\x01\x01"
	hexed := fmt.Sprintf("%x>", zlibbed(rows))
	f := mustOpen(t, pdftest.Build(pdftest.OnePage(pdftest.Stream(hexed, "/Filter[/ASCIIHexDecode/FlateDecode]/DecodeParms[null<</Predictor 12/Columns 2>>]")), ""))
	pages, _, _, _ := f.Pages()
	got, err := f.Stream(pages[0].Dict.Key("Contents"))
	if err != nil || string(got) != "\x01\x02\x02\x03" {
		t.Errorf("got %q, %v", got, err)
	}
}
