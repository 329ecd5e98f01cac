package file

import (
	"bytes"
	"errors"
	"fmt"
	"strconv"
	"strings"

	"github.com/ledongthuc/pdf"
)

// maxStream is how much of one stream is decoded. Content of a page of dense
// vector drawing is some 10 MiB.
const maxStream = 32 << 20

var (
	// ErrFilter tells that a stream is packed in a way that has no text in it or
	// is not known.
	ErrFilter = errors.New("stream filter is not supported")
	// ErrCut tells that a stream was decoded only in part.
	ErrCut = errors.New("stream is damaged or too long")
	// ErrExpanded tells that the streams of the file unfold to more than the limit.
	ErrExpanded = errors.New("streams unfold to too many bytes")
)

// Stream returns the decoded bytes of v. With ErrCut it returns what was decoded
// until then.
func (f *File) Stream(v pdf.Value) ([]byte, error) { return f.decoded(v, maxStream) }

// Packed returns the bytes of an image with every filter undone but the one that
// is an image format itself. Its name, "" for none, and parameters are returned.
func (f *File) Packed(v pdf.Value, most int64) (data []byte, filter string, params pdf.Value, err error) {
	data, _, err = f.Raw(v)
	if err != nil {
		return nil, "", pdf.Value{}, err
	}
	filters, parameters := filtersOf(v)
	for i, name := range filters {
		switch name {
		case "DCTDecode", "DCT", "JPXDecode", "JBIG2Decode", "CCITTFaxDecode", "CCF":
			return data, name, parameters[i], err
		}
		var failed error
		data, failed = f.unpack(name, parameters[i], data, most)
		if failed != nil {
			err = failed
		}
		if errors.Is(err, ErrFilter) || errors.Is(err, ErrExpanded) {
			return nil, "", pdf.Value{}, err
		}
	}
	return data, "", pdf.Value{}, err
}

// attached is Stream for an embedded file, which may be as large as all of them.
func (f *File) attached(v pdf.Value) ([]byte, error) { return f.decoded(v, f.limits.PartsBytes) }

func (f *File) decoded(v pdf.Value, most int64) ([]byte, error) {
	raw, _, err := f.Raw(v)
	if err != nil {
		return nil, err
	}
	filters, params := filtersOf(v)
	var cut error
	for i, name := range filters {
		raw, err = f.unpack(name, params[i], raw, most)
		if errors.Is(err, ErrFilter) || errors.Is(err, ErrExpanded) {
			return nil, err
		}
		if err != nil {
			cut = err
		}
	}
	return raw, cut
}

// unpack undoes one filter and takes what comes out from the budget.
func (f *File) unpack(name string, params pdf.Value, data []byte, most int64) ([]byte, error) {
	limit := min(most, f.budget.expanded)
	if limit <= 0 {
		return nil, ErrExpanded
	}
	out, err := decode(name, params, data, int(limit))
	f.budget.expanded -= int64(len(out))
	return out, err
}

// Raw returns the bytes of a stream as they stand in the file, and the offset
// where they begin, which tells streams apart.
func (f *File) Raw(v pdf.Value) ([]byte, int64, error) {
	offset, ok := Offset(v)
	if !ok || offset > f.source.size() {
		return nil, 0, fmt.Errorf("%w: stream without data", ErrMalformed)
	}
	data := f.source.data
	if offset > int64(len(data)) {
		return nil, 0, fmt.Errorf("%w: stream beyond the end of the file", ErrMalformed)
	}
	rest := data[offset:]
	if length := v.Key("Length"); length.Kind() == pdf.Integer {
		if n := length.Int64(); n >= 0 && n <= int64(len(rest)) && closes(rest[n:]) {
			return rest[:n], offset, nil
		}
	}
	// The length is wrong: the stream goes on to its end mark.
	window := rest[:min(int64(len(rest)), max(0, f.budget.scanned))]
	end := bytes.Index(window, []byte("endstream"))
	if end < 0 {
		end = len(window)
	}
	f.budget.scanned -= int64(end)
	return bytes.TrimRight(window[:end], "\r\n"), offset, nil
}

// closes reports whether a stream ends before rest.
func closes(rest []byte) bool {
	rest = rest[skipSpace(rest[:min(len(rest), 64)], 0):]
	return bytes.HasPrefix(rest, []byte("endstream")) || bytes.HasPrefix(rest, []byte("endobj"))
}

// Offset returns where in the file the data of stream v begins. ledongthuc/pdf
// tells it in the text form of a stream only, "<<...>>@offset"; a test holds
// that form.
func Offset(v pdf.Value) (int64, bool) {
	if v.Kind() != pdf.Stream {
		return 0, false
	}
	s := v.String()
	at := strings.LastIndexByte(s, '@')
	if at < 0 {
		return 0, false
	}
	offset, err := strconv.ParseInt(s[at+1:], 10, 64)
	return offset, err == nil && offset >= 0
}

// maxFilters is how many filters a stream may be packed with.
const maxFilters = 8

// filtersOf returns the names of a stream's filters and the parameters of each.
func filtersOf(v pdf.Value) (names []string, params []pdf.Value) {
	filter, param := firstKey(v, "Filter", "F"), firstKey(v, "DecodeParms", "DP")
	if filter.Kind() == pdf.Name {
		if param.Kind() == pdf.Array {
			param = param.Index(0)
		}
		return []string{filter.Name()}, []pdf.Value{param}
	}
	for i := range min(filter.Len(), maxFilters) {
		names = append(names, filter.Index(i).Name())
		if param.Kind() == pdf.Array {
			params = append(params, param.Index(i))
		} else {
			params = append(params, param)
		}
	}
	return names, params
}

func firstKey(v pdf.Value, keys ...string) pdf.Value {
	for _, key := range keys {
		if x := v.Key(key); !x.IsNull() {
			return x
		}
	}
	return pdf.Value{}
}
