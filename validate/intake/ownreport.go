package intake

import (
	"bytes"
	"encoding/json"
	"strings"
)

// headBytes is how far into a file the mark of an earlier report is looked for.
const headBytes = 4 << 10

// OwnReport reports whether data is a report that mappesjekk itself wrote, which
// people save in the very folder that it is about. The marks are: in JSON a
// first member "$schema" that ends in "/report.schema.json" and names
// mappesjekk (the schema of SARIF and a driver of that name count too); in HTML
// <meta name="generator" content="mappesjekk">; in JUnit's XML test suites of that
// name; in text and Markdown a last line that begins with "mappesjekk " and a
// version.
func OwnReport(data []byte) bool {
	data = bytes.TrimPrefix(data, []byte("\uFEFF"))
	trimmed := bytes.TrimLeft(data[:min(len(data), headBytes)], " \t\r\n")
	switch {
	case bytes.HasPrefix(trimmed, []byte("{")):
		return ownJSON(trimmed) || ownSARIF(trimmed)
	case bytes.HasPrefix(trimmed, []byte("<")):
		return bytes.Contains(trimmed, []byte(`<meta name="generator" content="mappesjekk">`)) ||
			bytes.Contains(trimmed, []byte(`<testsuites name="mappesjekk"`))
	}
	return ownText(data)
}

func ownJSON(head []byte) bool {
	dec := json.NewDecoder(bytes.NewReader(head))
	var tokens [3]json.Token
	for i := range tokens {
		t, err := dec.Token()
		if err != nil {
			return false
		}
		tokens[i] = t
	}
	url, ok := tokens[2].(string)
	return ok && tokens[1] == "$schema" && strings.HasSuffix(url, "/report.schema.json") && strings.Contains(url, "mappesjekk")
}

// ownSARIF looks for the driver's name near the beginning, where the program
// writes it.
func ownSARIF(head []byte) bool {
	_, rest, ok := bytes.Cut(head, []byte("/sarif-schema-2.1.0.json\""))
	return ok && bytes.Contains(rest[:min(len(rest), 512)], []byte(`"name": "mappesjekk"`))
}

func ownText(data []byte) bool {
	tail := bytes.TrimRight(data[max(0, len(data)-headBytes):], " \t\r\n")
	last := tail[bytes.LastIndexByte(tail, '\n')+1:]
	version, ok := bytes.CutPrefix(last, []byte("mappesjekk "))
	if !ok {
		return false
	}
	version = bytes.TrimPrefix(version, []byte("v"))
	return len(version) > 0 && isDigit(version[0]) && bytes.ContainsRune(version, '.') ||
		bytes.HasPrefix(version, []byte("(devel)"))
}
