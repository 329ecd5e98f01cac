package file

import "github.com/ledongthuc/pdf"

// unpredict undoes a PNG predictor (ISO 32000-1, 7.4.4.4). TIFF's predictor is
// used for images only and left alone.
func unpredict(data []byte, param pdf.Value) []byte {
	if param.Key("Predictor").Int64() < 10 {
		return data
	}
	setting := func(key string, most, otherwise int64) int {
		if v := param.Key(key).Int64(); v > 0 && v <= most {
			return int(v)
		}
		return int(otherwise)
	}
	bits := setting("Colors", 32, 1) * setting("BitsPerComponent", 16, 8)
	row := (bits*setting("Columns", 1<<20, 1) + 7) / 8
	return unfilterPNG(data, row, max(1, bits/8))
}

// unfilterPNG undoes the filters of PNG rows in place. row and pixel are sizes
// in bytes.
func unfilterPNG(data []byte, row, pixel int) []byte {
	out := data[:0]
	previous := make([]byte, row)
	current := make([]byte, row)
	for len(data) > 1 {
		kind := data[0]
		n := copy(current, data[1:])
		clear(current[n:])
		data = data[1+n:]
		for i := range current {
			var left, upperLeft byte
			if i >= pixel {
				left, upperLeft = current[i-pixel], previous[i-pixel]
			}
			switch kind {
			case 1:
				current[i] += left
			case 2:
				current[i] += previous[i]
			case 3:
				current[i] += byte((int(left) + int(previous[i])) / 2)
			case 4:
				current[i] += paeth(left, previous[i], upperLeft)
			}
		}
		out = append(out, current[:n]...)
		previous, current = current, previous
	}
	return out
}

// paeth returns the neighbour that is nearest to left + up - upperLeft.
func paeth(left, up, upperLeft byte) byte {
	estimate := int(left) + int(up) - int(upperLeft)
	distLeft, distUp, distUpper := abs(estimate-int(left)), abs(estimate-int(up)), abs(estimate-int(upperLeft))
	switch {
	case distLeft <= distUp && distLeft <= distUpper:
		return left
	case distUp <= distUpper:
		return up
	}
	return upperLeft
}

func abs(n int) int {
	if n < 0 {
		return -n
	}
	return n
}
