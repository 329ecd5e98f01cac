package main

import (
	"encoding/json"
	"strings"

	"github.com/mappesjekk/mappesjekk/validate/report"
)

// maxReport is how large an earlier report can be. One of two thousand documents
// has some five MiB.
const maxReport = 256 << 20

// baseline returns the earlier report in a file; nil for no file.
func (s *session) baseline(name string) (*report.Report, error) {
	if name == "" {
		return nil, nil
	}
	data, err := s.given(name, maxReport)
	if err != nil {
		return nil, err
	}
	// Another version may write the rest in another way.
	var head struct {
		Schema  string `json:"$schema"`
		Version int    `json:"version"`
		Tool    struct {
			Name string `json:"name"`
		} `json:"tool"`
	}
	if json.Unmarshal(data, &head) != nil || head.Tool.Name != "mappesjekk" || !strings.HasSuffix(head.Schema, "/report.schema.json") {
		return nil, s.refusal(dNoReport, name)
	}
	if head.Version != report.Version {
		return nil, s.refusal(dOtherReport, name)
	}
	var r report.Report
	if json.Unmarshal(data, &r) != nil {
		return nil, s.refusal(dNoReport, name)
	}
	return &r, nil
}
