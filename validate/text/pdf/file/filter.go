package file

import (
	"bytes"
	"compress/flate"
	"encoding/ascii85"
	"fmt"
	"io"

	"github.com/ledongthuc/pdf"
	"github.com/pdfcpu/pdfcpu/pkg/filter"
)

// decode unpacks data by one filter into at most limit bytes. What a damaged
// stream gives up to the damage is returned with ErrCut, as viewers show it.
func decode(name string, param pdf.Value, data []byte, limit int) ([]byte, error) {
	switch name {
	case "FlateDecode", "Fl":
		out, err := inflate(data, limit)
		return unpredict(out, param), err
	case "LZWDecode", "LZW":
		out, err := unLZW(data, param, limit)
		return unpredict(out, param), err
	case "ASCIIHexDecode", "AHx":
		return unHex(data), nil
	case "ASCII85Decode", "A85":
		return un85(data)
	case "RunLengthDecode", "RL":
		return unRunLength(data, limit)
	case "Crypt":
		return data, nil
	}
	return nil, fmt.Errorf("%w", ErrFilter)
}

// inflate unpacks zlib data. Its check sum isn't looked at, nor is its header
// where that is wrong.
func inflate(data []byte, limit int) ([]byte, error) {
	if len(data) < 2 {
		return nil, nil
	}
	if data[0]&0x0f == 8 && (int(data[0])<<8|int(data[1]))%31 == 0 {
		data = data[2:]
	}
	r := flate.NewReader(bytes.NewReader(data))
	return readUpTo(r, limit, min(4*len(data), limit))
}

// readUpTo reads at most limit bytes of r. guess is how many there may be.
func readUpTo(r io.Reader, limit, guess int) ([]byte, error) {
	out := make([]byte, 0, max(512, guess))
	for {
		if len(out) == cap(out) {
			out = append(out, 0)[:len(out)]
		}
		n, err := r.Read(out[len(out):cap(out)])
		out = out[:len(out)+n]
		switch {
		case len(out) > limit:
			return out[:limit], ErrCut
		case err == io.EOF:
			return out, nil
		case err != nil:
			return out, ErrCut
		}
	}
}

func unLZW(data []byte, param pdf.Value, limit int) ([]byte, error) {
	params := map[string]int{}
	if early := param.Key("EarlyChange"); early.Kind() == pdf.Integer {
		params["EarlyChange"] = int(early.Int64())
	}
	f, err := filter.NewFilter(filter.LZW, params, int64(limit))
	if err != nil {
		return nil, ErrFilter
	}
	r, err := f.Decode(bytes.NewReader(data))
	if r == nil {
		return nil, ErrCut
	}
	out, readErr := readUpTo(r, limit, len(data))
	if err != nil || readErr != nil {
		return out, ErrCut
	}
	return out, nil
}

func unHex(data []byte) []byte {
	out := make([]byte, 0, len(data)/2+1)
	high := -1
	for _, c := range data {
		digit := bytes.IndexByte([]byte("0123456789abcdef"), c|0x20)
		switch {
		case c == '>':
			if high >= 0 {
				out = append(out, byte(high<<4))
			}
			return out
		case c < '0' || digit < 0:
		case high < 0:
			high = digit
		default:
			out = append(out, byte(high<<4|digit))
			high = -1
		}
	}
	if high >= 0 {
		out = append(out, byte(high<<4))
	}
	return out
}

func un85(data []byte) ([]byte, error) {
	data = bytes.TrimPrefix(bytes.TrimSpace(data), []byte("<~"))
	if end := bytes.IndexByte(data, '~'); end >= 0 {
		data = data[:end]
	}
	out := make([]byte, 4*len(data)+4) // "z" stands for four bytes
	n, _, err := ascii85.Decode(out, data, true)
	if err != nil {
		return out[:n], ErrCut
	}
	return out[:n], nil
}

func unRunLength(data []byte, limit int) ([]byte, error) {
	const end = 128
	out := make([]byte, 0, min(2*len(data), limit))
	for i := 0; i < len(data) && data[i] != end; {
		if len(out) > limit {
			return out[:limit], ErrCut
		}
		length := int(data[i])
		i++
		if length < end {
			next := min(len(data), i+length+1)
			out = append(out, data[i:next]...)
			i = next
		} else if i < len(data) {
			out = append(out, bytes.Repeat(data[i:i+1], 257-length)...)
			i++
		}
	}
	return out, nil
}
